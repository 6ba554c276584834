/*
 * Copyright (c) 2026 Contributors to the TeltoCharge add-on for openHAB
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.teltocharge.internal.console;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.DecisionLog;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.internal.balancer.BalancerSentences;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;
import org.openhab.binding.teltocharge.internal.hub.BalancerPort;
import org.openhab.binding.teltocharge.internal.hub.CircuitImage;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.io.console.Console;
import org.openhab.core.io.console.extensions.AbstractConsoleCommandExtension;
import org.openhab.core.io.console.extensions.ConsoleCommandExtension;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The command {@code openhab:teltocharge} of the console: says what the load balancers decide and why.
 */
@Component(service = ConsoleCommandExtension.class)
@NonNullByDefault
public class TeltoChargeCommand extends AbstractConsoleCommandExtension {

    private static final int USUAL_DECISIONS = 20;

    private final TeltoChargeHub hub;
    private final BindingTexts texts;
    private final BalancerSentences sentences;

    @Activate
    public TeltoChargeCommand(@Reference TeltoChargeHub hub, @Reference BindingTexts texts) {
        super("teltocharge", "Says what the load balancers of the TeltoCharge binding decide.");
        this.hub = hub;
        this.texts = texts;
        this.sentences = new BalancerSentences(hub, texts);
    }

    @Override
    public List<String> getUsages() {
        return List.of(buildCommandUsage("explain", "why the chargers get what they get"),
                buildCommandUsage("circuits", "what every circuit carries and leaves"),
                buildCommandUsage("decisions [count]", "the last decisions that changed something, newest first"),
                buildCommandUsage("curtailments", "every order from outside that is kept, as CSV"));
    }

    @Override
    public void execute(String[] args, Console console) {
        String what = args.length == 0 ? "" : args[0];
        OptionalInt count = count(args);
        if (args.length > 2 || count.isEmpty() || args.length == 2 && !"decisions".equals(what)) {
            printUsage(console);
            return;
        }
        switch (what) {
            case "explain" -> eachBalancer(console, balancer -> explain(balancer, console));
            case "circuits" -> eachBalancer(console, balancer -> circuits(balancer, console));
            case "decisions" -> eachBalancer(console,
                    balancer -> balancer.decisions(count.getAsInt()).forEach(entry -> console
                            .println(line(entry))));
            case "curtailments" -> eachBalancer(console, balancer -> console.print(balancer.curtailments()));
            default -> printUsage(console);
        }
    }

    private static OptionalInt count(String[] args) {
        if (args.length < 2) {
            return OptionalInt.of(USUAL_DECISIONS);
        }
        return args[1].matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(args[1])) : OptionalInt.empty();
    }

    private void eachBalancer(Console console, Consumer<BalancerPort> action) {
        if (hub.balancers().isEmpty()) {
            console.println("There is no load balancer.");
        }
        for (BalancerPort balancer : hub.balancers()) {
            console.println(balancer.thing().getUID() + ":");
            action.accept(balancer);
        }
    }

    private void explain(BalancerPort balancer, Console console) {
        Locale locale = texts.ownersLocale();
        console.println(balancer.image().map(image -> sentences.sentence(image, locale)).orElse(""));
        StatusText.parse(balancer.thing().getStatusInfo().getDescription())
                .ifPresent(status -> console.println(texts.text(status, locale)));
    }

    private static void circuits(BalancerPort balancer, Console console) {
        List<CircuitImage> circuits = balancer.image().map(BalancerImage::circuits).orElse(List.of());
        for (CircuitImage circuit : circuits) {
            console.println(String.format(Locale.ROOT,
                    "%-40s limit %4d A  kept free %.1f A  measured %s  other loads %s  headroom %s",
                    circuit.settings().id(), circuit.settings().fuseAmps(), circuit.view().keptAmps(),
                    amps(circuit.view().measured()),
                    amps(circuit.view().background()), amps(circuit.view().headroom())));
        }
    }

    private static String amps(PhaseAmps amps) {
        return String.format(Locale.ROOT, "%5.1f %5.1f %5.1f", amps.l1(), amps.l2(), amps.l3());
    }

    private String line(DecisionLog.Entry entry) {
        ZonedDateTime time = entry.time().atZone(texts.zone()).truncatedTo(ChronoUnit.SECONDS);
        return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME) + " " + entry.decision().chargerId() + " "
                + sentences.sentence(entry.decision(), texts.ownersLocale());
    }
}
