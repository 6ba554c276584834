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
package org.openhab.embedded.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.openhab.embedded.demo.api.HostClient;
import org.openhab.embedded.demo.api.StatusReply;
import org.openhab.embedded.demo.api.StatusReply.Balancer;
import org.openhab.embedded.demo.api.StatusReply.Simulator;
import org.openhab.embedded.demo.report.HouseSeconds;
import org.openhab.embedded.demo.report.LiveLine;
import org.openhab.embedded.demo.report.MeasuredSeconds;
import org.openhab.embedded.demo.report.Second;
import org.openhab.embedded.demo.report.SecondSource;
import org.openhab.embedded.demo.report.Settings;
import org.openhab.embedded.demo.report.Summary;
import org.openhab.embedded.demo.report.Totals;

/** Watches a container from its start to the end of the run. */
final class Demo {

    /** Tells whether the container still runs. */
    interface Container {
        boolean isAlive();

        /** The end of its log. */
        List<String> logTail() throws IOException;

        /** Makes it look at the add-on's KAR again. */
        void offerAddonAgain() throws IOException;
    }

    /** How patient to be. */
    record Patience(Duration start, Duration addon, Duration silence, Duration poll) {

        static final Patience NORMAL = new Patience(Duration.ofSeconds(150), Duration.ofSeconds(45),
                Duration.ofSeconds(20), Duration.ofMillis(250));
    }

    private static final int METER_PERIOD_SECONDS = 1;
    private static final int GRACE_SECONDS = 8;

    private final Options options;
    private final Container container;
    private final HostClient client;
    private final Terminal terminal;
    private final InstantSource clock;
    private final Patience patience;

    Demo(Options options, Container container, HostClient client, Terminal terminal, InstantSource clock,
            Patience patience) {
        this.options = options;
        this.container = container;
        this.client = client;
        this.terminal = terminal;
        this.clock = clock;
        this.patience = patience;
    }

    /** Waits until everything runs, then watches for as long as asked for. */
    Summary run() throws DemoException, InterruptedException {
        awaitReady();
        StatusReply status = firstStatus();
        Balancer balancer = status.balancer().orElseThrow(() -> new DemoException("The load balancer has gone"));
        terminal.line("The page: http://localhost:" + options.port() + "/teltocharge/");
        if (options.live()) {
            terminal.line(LiveLine.heading(balancer.fuse()));
        }
        return watch(status, balancer);
    }

    private void awaitReady() throws DemoException, InterruptedException {
        Readiness readiness = new Readiness(client);
        var deadline = clock.instant().plus(patience.start());
        var addonDue = deadline;
        Readiness.Progress progress = readiness.check();
        while (!progress.ready()) {
            terminal.step(progress.step());
            failIfEnded();
            if (clock.instant().isAfter(deadline)) {
                throw failure("Not ready after " + patience.start().toSeconds() + " s: " + progress.step());
            }
            addonDue = progress.withoutAddon() ? earlier(addonDue, clock.instant().plus(patience.addon())) : deadline;
            if (clock.instant().isAfter(addonDue)) {
                offerAddonAgain();
                addonDue = deadline;
            }
            Thread.sleep(patience.poll().toMillis());
            progress = readiness.check();
        }
        terminal.line(progress.step());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void offerAddonAgain() throws DemoException {
        try {
            container.offerAddonAgain();
        } catch (IOException e) {
            throw failure("The add-on's KAR cannot be offered again: " + e.getMessage());
        }
    }

    private StatusReply firstStatus() throws DemoException, InterruptedException {
        try {
            return client.status();
        } catch (IOException e) {
            throw failure("The add-on stopped answering: " + e.getMessage());
        }
    }

    private Summary watch(StatusReply first, Balancer balancer) throws DemoException, InterruptedException {
        Optional<String> simulator = first.simulator().map(Simulator::uid);
        SecondSource source = simulator.<SecondSource>map(uid -> new HouseSeconds(client, uid))
                .orElseGet(() -> new MeasuredSeconds(clock));
        long writesBefore = skipThePast(source, first);
        List<Second> seconds = new ArrayList<>();
        LiveLine line = new LiveLine(ZoneId.systemDefault());
        var silentSince = clock.instant();
        while (options.seconds().isEmpty() || seconds.size() < options.seconds().getAsInt()) {
            Thread.sleep(patience.poll().toMillis());
            List<Second> news = poll(source, line);
            if (!news.isEmpty()) {
                silentSince = clock.instant();
                keep(news, seconds);
            } else if (clock.instant().isAfter(silentSince.plus(patience.silence()))) {
                throw failure("Nothing new for " + patience.silence().toSeconds() + " s");
            }
            failIfEnded();
        }
        Settings settings = new Settings(seconds.size(), options.port(),
                options.conf().map(Object::toString).or(options::scenario).orElse("built-in"), balancer.uid(),
                simulator.orElse(null),
                balancer.fuse(), balancer.reserve(), METER_PERIOD_SECONDS, GRACE_SECONDS);
        return new Summary(settings, seconds, Totals.of(seconds, balancer.fuse(), writesBefore));
    }

    /** What happened before the car charged is not part of the run. Returns the writes of that time. */
    private long skipThePast(SecondSource source, StatusReply status) throws DemoException, InterruptedException {
        try {
            List<Second> past = source.next(status);
            return past.isEmpty() ? 0 : past.get(past.size() - 1).writes();
        } catch (IOException e) {
            throw failure("The virtual house does not answer: " + e.getMessage());
        }
    }

    private List<Second> poll(SecondSource source, LiveLine line) throws InterruptedException {
        try {
            StatusReply status = client.status();
            List<Second> news = source.next(status);
            if (options.live()) {
                Optional<Double> headroom = status.balancer().flatMap(Balancer::tightestHeadroom);
                news.forEach(second -> terminal.line(line.format(second, headroom)));
            }
            return news;
        } catch (IOException e) {
            // One missed answer is caught up with the next; a lasting silence ends the run.
            return List.of();
        }
    }

    private void keep(List<Second> news, List<Second> seconds) {
        // Without an end there is no summary, and the memory would fill up.
        options.seconds().ifPresent(wanted -> seconds
                .addAll(news.subList(0, Math.min(news.size(), wanted - seconds.size()))));
        options.json()
                .ifPresent(file -> terminal.progress(seconds.size() + " of " + options.seconds().orElse(0) + " s"));
    }

    private void failIfEnded() throws DemoException {
        if (!container.isAlive()) {
            throw failure("The container has ended by itself");
        }
    }

    private DemoException failure(String message) {
        try {
            return new DemoException(message, container.logTail());
        } catch (IOException e) {
            return new DemoException(message, List.of("(its log cannot be read: " + e.getMessage() + ")"));
        }
    }
}
