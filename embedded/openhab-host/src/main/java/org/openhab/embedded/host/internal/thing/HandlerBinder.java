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
package org.openhab.embedded.host.internal.thing;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.openhab.core.config.core.validation.ConfigDescriptionValidator;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.openhab.core.thing.util.ThingHandlerHelper;
import org.openhab.embedded.host.internal.util.ForeignCall;
import org.openhab.embedded.host.internal.util.ForeignCall.Result;

/**
 * Gives a thing its handler, starts it, ends it. Its callers see to it that only one call at a time concerns a thing.
 */
final class HandlerBinder {

    private final HostThingRegistry registry;
    private final ThingStatuses statuses;
    private final ThingTypeRegistry thingTypes;
    private final ConfigDescriptionValidator validator;
    private final ThingHandlerCallback callback;
    private final Map<ThingUID, ThingHandlerFactory> makers = new ConcurrentHashMap<>();
    private final ForeignCall calls = new ForeignCall();

    HandlerBinder(HostThingRegistry registry, ThingStatuses statuses, ThingTypeRegistry thingTypes,
            ConfigDescriptionValidator validator, ThingHandlerCallback callback) {
        this.registry = registry;
        this.statuses = statuses;
        this.thingTypes = thingTypes;
        this.validator = validator;
        this.callback = callback;
    }

    boolean isMadeBy(ThingUID thing, ThingHandlerFactory factory) {
        return makers.get(thing) == factory;
    }

    /**
     * @return false if the factory gave no handler; the status then says why
     */
    boolean bind(Thing thing, ThingHandlerFactory factory) {
        Result<ThingHandler> result = calls.of("Making the handler of " + thing.getUID(),
                () -> factory.registerHandler(thing));
        Optional<ThingHandler> handler = result.value();
        if (handler.isEmpty()) {
            String text = result.failure().map(HandlerBinder::textOf)
                    .orElse("The factory made no handler for this thing.");
            statuses.set(thing,
                    StatusTexts.uninitialized(ThingStatusDetail.HANDLER_REGISTERING_ERROR, text));
            return false;
        }
        makers.put(thing.getUID(), factory);
        handler.get().setCallback(callback);
        thing.setHandler(handler.get());
        return true;
    }

    void initialize(Thing thing) {
        ThingHandler handler = thing.getHandler();
        if (handler == null) {
            return;
        }
        Optional<String> complaint = complaintAbout(thing);
        if (complaint.isPresent()) {
            statuses.set(thing, StatusTexts.uninitialized(ThingStatusDetail.HANDLER_CONFIGURATION_PENDING,
                    complaint.get()));
            return;
        }
        statuses.set(thing, StatusTexts.of(ThingStatus.INITIALIZING));
        Optional<Throwable> failure = calls.run("Initializing " + thing.getUID(), handler::initialize);
        if (failure.isPresent()) {
            statuses.set(latest(thing), StatusTexts
                    .uninitialized(ThingStatusDetail.HANDLER_INITIALIZING_ERROR, textOf(failure.get())));
            return;
        }
        bridgeHandlerOf(thing).ifPresent(bridge -> calls.run("Telling the bridge of " + thing.getUID(),
                () -> bridge.childHandlerInitialized(handler, thing)));
    }

    void unbind(Thing given, ThingStatusInfo after) {
        Thing thing = latest(given);
        ThingHandler handler = thing.getHandler();
        if (handler != null) {
            if (ThingHandlerHelper.isHandlerInitialized(thing) || thing.getStatus() == ThingStatus.INITIALIZING
                    || thing.getStatus() == ThingStatus.REMOVING) {
                calls.run("Disposing the handler of " + thing.getUID(), handler::dispose);
                bridgeHandlerOf(thing).ifPresent(bridge -> calls.run("Telling the bridge of " + thing.getUID(),
                        () -> bridge.childHandlerDisposed(handler, thing)));
            }
            ThingHandlerFactory maker = makers.remove(thing.getUID());
            if (maker != null) {
                calls.run("Releasing the handler of " + thing.getUID(), () -> maker.unregisterHandler(thing));
            }
            handler.setCallback(null);
            thing.setHandler(null);
        }
        statuses.set(thing, after);
    }

    /** A handler may have put an edited thing in the place of the one it was made for. */
    private Thing latest(Thing thing) {
        Thing current = registry.get(thing.getUID());
        return current != null && current.getHandler() == thing.getHandler() ? current : thing;
    }

    /** Tells the add-on that a thing will not come back. */
    void forget(Thing thing, Optional<ThingHandlerFactory> factory) {
        factory.ifPresent(maker -> calls.run("Forgetting " + thing.getUID(), () -> maker.removeThing(thing.getUID())));
    }

    private Optional<BridgeHandler> bridgeHandlerOf(Thing thing) {
        ThingUID bridgeUid = thing.getBridgeUID();
        if (bridgeUid != null && registry.get(bridgeUid)instanceof Bridge bridge) {
            return Optional.ofNullable(bridge.getHandler());
        }
        return Optional.empty();
    }

    private Optional<String> complaintAbout(Thing thing) {
        ThingType type = thingTypes.getThingType(thing.getThingTypeUID());
        URI uri = type == null ? null : type.getConfigDescriptionURI();
        if (uri == null) {
            return Optional.empty();
        }
        try {
            validator.validate(thing.getConfiguration().getProperties(), uri);
            return Optional.empty();
        } catch (ConfigValidationException e) {
            return Optional.of(e.getValidationMessages().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue()).sorted()
                    .collect(Collectors.joining("; ")));
        }
    }

    private static String textOf(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
