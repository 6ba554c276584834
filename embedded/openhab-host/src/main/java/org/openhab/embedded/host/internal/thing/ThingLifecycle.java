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

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingManager;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.openhab.core.thing.util.ThingHandlerHelper;
import org.openhab.embedded.host.internal.thing.HostThingRegistry.ThingRemover;
import org.openhab.embedded.host.internal.thing.ThingStatuses.StatusListener;
import org.openhab.embedded.host.internal.util.ForeignCall;
import org.openhab.embedded.host.internal.util.KeyedExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings things to life and to their end: bridges before their things, things before their bridges. What concerns one
 * thing happens in order, on a pool thread.
 */
public final class ThingLifecycle implements RegistryChangeListener<Thing>, ThingRemover, StatusListener, ThingManager {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Logger logger = LoggerFactory.getLogger(ThingLifecycle.class);
    private final HostThingRegistry registry;
    private final HandlerFactories factories;
    private final HandlerBinder binder;
    private final ThingStatuses statuses;
    private final DisabledThings disabled;
    private final KeyedExecutor<ThingUID> executor;
    private final ForeignCall calls = new ForeignCall();
    /** Things on their way out; their children must not start again in between. */
    private final Set<ThingUID> stopping = ConcurrentHashMap.newKeySet();

    ThingLifecycle(HostThingRegistry registry, HandlerFactories factories, HandlerBinder binder,
            ThingStatuses statuses, DisabledThings disabled, KeyedExecutor<ThingUID> executor) {
        this.registry = registry;
        this.factories = factories;
        this.binder = binder;
        this.statuses = statuses;
        this.disabled = disabled;
        this.executor = executor;
    }

    @Override
    public void added(Thing thing) {
        start(thing.getUID());
    }

    @Override
    public void removed(Thing thing) {
        // The handler is gone already: the registry forgets a thing last.
    }

    @Override
    public void updated(Thing old, Thing thing) {
        stop(old, StatusTexts.of(ThingStatus.UNINITIALIZED)).thenRun(() -> start(thing.getUID()));
    }

    public void addFactory(ThingHandlerFactory factory) {
        factories.add(factory);
        registry.getAll().stream().filter(thing -> factory.supportsThingType(thing.getThingTypeUID()))
                .forEach(thing -> start(thing.getUID()));
    }

    /** Returns when the factory's handlers are gone, since its code may be unloaded then. */
    public void removeFactory(ThingHandlerFactory factory) {
        factories.remove(factory);
        await(registry.getAll().stream().filter(thing -> binder.isMadeBy(thing.getUID(), factory))
                .map(thing -> stop(thing, StatusTexts.handlerMissing())).toList());
    }

    /** Ends all handlers. */
    public void shutDown() {
        await(registry.getAll().stream().filter(thing -> thing.getHandler() != null)
                .map(thing -> stop(thing, StatusTexts.of(ThingStatus.UNINITIALIZED))).toList());
    }

    private void await(List<CompletableFuture<Void>> tasks) {
        try {
            CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)).get(PATIENCE.toMillis(),
                    TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            logger.warn("Some handlers did not end within {}", PATIENCE, e);
        }
    }

    @Override
    public boolean isEnabled(ThingUID uid) {
        return !disabled.contains(uid);
    }

    @Override
    public void setEnabled(ThingUID uid, boolean enabled) {
        disabled.set(uid, !enabled);
        Thing thing = registry.get(uid);
        if (thing == null) {
            return;
        }
        if (enabled) {
            start(uid);
        } else {
            stop(thing, StatusTexts.disabled());
        }
    }

    /** Tries again whatever kept the thing from starting. */
    void start(ThingUID uid) {
        executor.execute(uid, () -> startNow(uid));
    }

    private void startNow(ThingUID uid) {
        Thing thing = registry.get(uid);
        if (thing == null || thing.getStatus() != ThingStatus.UNINITIALIZED) {
            return;
        }
        Optional<ThingStatusInfo> obstacle = obstacleFor(thing);
        if (obstacle.isPresent()) {
            statuses.set(thing, obstacle.get());
            return;
        }
        Optional<ThingHandlerFactory> factory = factories.find(thing.getThingTypeUID());
        if (thing.getHandler() != null || (factory.isPresent() && binder.bind(thing, factory.get()))) {
            binder.initialize(thing);
        }
    }

    private Optional<ThingStatusInfo> obstacleFor(Thing thing) {
        if (disabled.contains(thing.getUID())) {
            return Optional.of(StatusTexts.disabled());
        }
        if (factories.find(thing.getThingTypeUID()).isEmpty()) {
            return Optional.of(StatusTexts.handlerMissing());
        }
        if (!registry.isTypeKnown(thing.getUID())) {
            return Optional.of(StatusTexts.uninitialized(ThingStatusDetail.NOT_YET_READY,
                    "Thing type " + thing.getThingTypeUID() + " is not defined"));
        }
        return isBridgeReady(thing) ? Optional.empty() : Optional.of(StatusTexts.bridgeUninitialized());
    }

    private boolean isBridgeReady(Thing thing) {
        ThingUID bridgeUid = thing.getBridgeUID();
        if (bridgeUid == null) {
            return true;
        }
        Thing bridge = registry.get(bridgeUid);
        return bridge != null && !stopping.contains(bridgeUid) && bridge.getHandler() != null
                && ThingHandlerHelper.isHandlerInitialized(bridge);
    }

    private CompletableFuture<Void> stop(Thing thing, ThingStatusInfo after) {
        ThingUID uid = thing.getUID();
        stopping.add(uid);
        CompletableFuture<?>[] children = registry.childrenOf(uid).stream()
                .filter(child -> child.getHandler() != null)
                .map(child -> stop(child, StatusTexts.bridgeUninitialized())).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(children).thenCompose(done -> executor.submit(uid, () -> {
            binder.unbind(thing, after);
            stopping.remove(uid);
        }));
    }

    @Override
    public void remove(Thing thing) {
        boolean alive = thing.getHandler() != null && ThingHandlerHelper.isHandlerInitialized(thing);
        statuses.set(thing, StatusTexts.of(ThingStatus.REMOVING));
        if (!alive) {
            finishRemoval(thing);
            return;
        }
        executor.execute(thing.getUID(), () -> {
            ThingHandler handler = thing.getHandler();
            if (handler == null) {
                finishRemoval(thing);
            } else {
                calls.run("Removing " + thing.getUID(), handler::handleRemoval);
            }
        });
    }

    @Override
    public void forceRemove(Thing thing) {
        finishRemoval(thing);
    }

    /** The handler is done with whatever a removal means to the device. */
    void finishRemoval(Thing thing) {
        stop(thing, StatusTexts.of(ThingStatus.REMOVED)).thenRun(() -> {
            binder.forget(thing, factories.find(thing.getThingTypeUID()));
            disabled.set(thing.getUID(), false);
            registry.delete(thing.getUID());
        });
    }

    @Override
    public void statusChanged(Thing thing, ThingStatusInfo old, ThingStatusInfo status) {
        if (!(thing instanceof Bridge) || !isInitialized(status)) {
            return;
        }
        for (Thing child : registry.childrenOf(thing.getUID())) {
            executor.execute(child.getUID(), () -> bridgeChanged(child.getUID(), status));
        }
    }

    private void bridgeChanged(ThingUID uid, ThingStatusInfo status) {
        Thing child = registry.get(uid);
        ThingHandler handler = child == null ? null : child.getHandler();
        if (child != null && handler != null && ThingHandlerHelper.isHandlerInitialized(child)) {
            calls.run("Telling " + uid + " of its bridge's status", () -> handler.bridgeStatusChanged(status));
        } else {
            startNow(uid);
        }
    }

    private static boolean isInitialized(ThingStatusInfo status) {
        return ThingHandlerHelper.isHandlerInitialized(status.getStatus());
    }
}
