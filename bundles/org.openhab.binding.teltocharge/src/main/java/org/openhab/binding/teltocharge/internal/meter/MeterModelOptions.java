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
package org.openhab.binding.teltocharge.internal.meter;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.config.MeterConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.binding.teltocharge.modbus.meter.MeterCatalog;
import org.openhab.core.config.core.ConfigOptionProvider;
import org.openhab.core.config.core.ParameterOption;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Offers the meters that are known: in the configuration of a meter the owner's own as well, in that of the virtual house
 * those that come with the add-on.
 */
@Component(service = ConfigOptionProvider.class)
@NonNullByDefault
public class MeterModelOptions implements ConfigOptionProvider {

    private static final URI METER = URI.create("thing-type:teltocharge:modbus-meter");
    private static final URI SIMULATOR = URI.create("thing-type:teltocharge:simulator");

    private final MeterLibrary library;
    private final BindingTexts texts;

    @Activate
    public MeterModelOptions(@Reference MeterLibrary library, @Reference BindingTexts texts) {
        this.library = library;
        this.texts = texts;
    }

    @Override
    public @Nullable Collection<ParameterOption> getParameterOptions(URI uri, String param, @Nullable String context,
            @Nullable Locale locale) {
        if (METER.equals(uri) && "model".equals(param)) {
            List<ParameterOption> options = new ArrayList<>();
            options.add(new ParameterOption(MeterConfiguration.AUTO,
                    texts.text("meter.model-auto", locale == null ? texts.ownersLocale() : locale)));
            options.addAll(families(library.catalog()));
            return options;
        }
        return SIMULATOR.equals(uri) && "meterModel".equals(param) ? families(library.builtIn()) : null;
    }

    private static List<ParameterOption> families(MeterCatalog catalog) {
        return catalog.profiles().stream().map(profile -> new ParameterOption(profile.id(), profile.label()))
                .sorted((one, other) -> one.getLabel().compareToIgnoreCase(other.getLabel())).toList();
    }
}
