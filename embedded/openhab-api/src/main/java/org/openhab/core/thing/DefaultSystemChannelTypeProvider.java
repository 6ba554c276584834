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
package org.openhab.core.thing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.CoreItemFactory;
import org.openhab.core.thing.i18n.ChannelTypeI18nLocalizationService;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.ChannelTypeProvider;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;
import org.openhab.core.util.BundleResolver;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Channel types that all bindings share; here those for electricity and the strength of a signal.
 */
@NonNullByDefault
@Component(immediate = true, service = ChannelTypeProvider.class, property = "openhab.scope=core.xml.channels")
public class DefaultSystemChannelTypeProvider implements ChannelTypeProvider {

    private static final String BINDING_ID = "system";

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_SIGNAL_STRENGTH = new ChannelTypeUID(BINDING_ID,
            "signal-strength");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_POWER = new ChannelTypeUID(BINDING_ID, "power");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_POWER = new ChannelTypeUID(BINDING_ID,
            "electric-power");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_CURRENT = new ChannelTypeUID(BINDING_ID,
            "electric-current");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_VOLTAGE = new ChannelTypeUID(BINDING_ID,
            "electric-voltage");
    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_ENERGY = new ChannelTypeUID(BINDING_ID,
            "electric-energy");

    /** From 0 (no signal) to 4 (excellent). */
    public static final ChannelType SYSTEM_CHANNEL_SIGNAL_STRENGTH = ChannelTypeBuilder
            .state(SYSTEM_CHANNEL_TYPE_UID_SIGNAL_STRENGTH, "Signal Strength", CoreItemFactory.NUMBER)
            .withCategory("QualityOfService")
            .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withMinimum(BigDecimal.ZERO)
                    .withMaximum(BigDecimal.valueOf(4)).withStep(BigDecimal.ONE).withReadOnly(true)
                    .withOptions(List.of(new StateOption("0", "no signal"), new StateOption("1", "weak"),
                            new StateOption("2", "average"), new StateOption("3", "good"),
                            new StateOption("4", "excellent")))
                    .build())
            .withTags(List.of("Measurement", "SignalStrength")).build();

    public static final ChannelType SYSTEM_POWER = ChannelTypeBuilder
            .state(SYSTEM_CHANNEL_TYPE_UID_POWER, "Power", CoreItemFactory.SWITCH)
            .withDescription("Device is operable when channel has state ON").withCategory("Switch")
            .withTags(List.of("Switch", "Power")).build();

    public static final ChannelType SYSTEM_ELECTRIC_POWER = measurement(SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_POWER,
            "Electric Power", "Power", "Power");
    public static final ChannelType SYSTEM_ELECTRIC_CURRENT = measurement(SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_CURRENT,
            "Electric Current", "ElectricCurrent", "Current");
    public static final ChannelType SYSTEM_ELECTRIC_VOLTAGE = measurement(SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_VOLTAGE,
            "Electric Voltage", "ElectricPotential", "Voltage");
    public static final ChannelType SYSTEM_ELECTRICAL_ENERGY = measurement(SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_ENERGY,
            "Electrical Energy", "Energy", "Energy");

    private static final Map<ChannelTypeUID, ChannelType> CHANNEL_TYPES = Stream
            .of(SYSTEM_CHANNEL_SIGNAL_STRENGTH, SYSTEM_POWER, SYSTEM_ELECTRIC_POWER, SYSTEM_ELECTRIC_CURRENT,
                    SYSTEM_ELECTRIC_VOLTAGE, SYSTEM_ELECTRICAL_ENERGY)
            .collect(Collectors.toUnmodifiableMap(ChannelType::getUID, Function.identity()));

    private final ChannelTypeI18nLocalizationService channelTypeI18nLocalizationService;
    private final BundleResolver bundleResolver;

    @Activate
    public DefaultSystemChannelTypeProvider(
            final @Reference ChannelTypeI18nLocalizationService channelTypeI18nLocalizationService,
            final @Reference BundleResolver bundleResolver) {
        this.channelTypeI18nLocalizationService = channelTypeI18nLocalizationService;
        this.bundleResolver = bundleResolver;
    }

    private static ChannelType measurement(ChannelTypeUID uid, String label, String dimension, String property) {
        return ChannelTypeBuilder.state(uid, label, CoreItemFactory.NUMBER + ":" + dimension).withCategory("Energy")
                .withStateDescriptionFragment(StateDescriptionFragmentBuilder.create().withReadOnly(true)
                        .withPattern("%.1f %unit%").build())
                .withTags(List.of("Measurement", property)).build();
    }

    @Override
    public Collection<ChannelType> getChannelTypes(@Nullable Locale locale) {
        return CHANNEL_TYPES.values().stream().map(type -> localize(type, locale)).toList();
    }

    @Override
    public @Nullable ChannelType getChannelType(ChannelTypeUID channelTypeUID, @Nullable Locale locale) {
        ChannelType type = CHANNEL_TYPES.get(channelTypeUID);
        return type == null ? null : localize(type, locale);
    }

    private ChannelType localize(ChannelType type, @Nullable Locale locale) {
        Bundle bundle = bundleResolver.resolveBundle(DefaultSystemChannelTypeProvider.class);
        return bundle == null
                ? type
                : channelTypeI18nLocalizationService.createLocalizedChannelType(bundle, type, locale);
    }
}
