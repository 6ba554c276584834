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
package org.openhab.binding.teltocharge.internal.automation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.core.automation.Condition;
import org.openhab.core.automation.Module;
import org.openhab.core.automation.Trigger;
import org.openhab.core.automation.handler.ModuleHandler;
import org.openhab.core.automation.handler.ModuleHandlerFactory;
import org.openhab.core.automation.type.ModuleType;
import org.openhab.core.automation.type.ModuleTypeProvider;
import org.openhab.core.common.registry.ProviderChangeListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Offers openHAB's rules what load balancers can start them with and what they can depend on. The actions of load
 * balancers are module types already: openHAB makes them of the things' actions.
 */
@Component(service = {ModuleTypeProvider.class, ModuleHandlerFactory.class})
@NonNullByDefault
public class BalancerModules implements ModuleTypeProvider, ModuleHandlerFactory {

    private final TeltoChargeHub hub;
    private final BindingTexts texts;
    private final ModuleTypes types;

    @Activate
    public BalancerModules(@Reference TeltoChargeHub hub, @Reference BindingTexts texts) {
        this.hub = hub;
        this.texts = texts;
        this.types = new ModuleTypes(texts);
    }

    @Override
    public Collection<ModuleType> getAll() {
        return all(null);
    }

    @Override
    @SuppressWarnings("unchecked") // whoever asks knows which kind of type has the UID
    public <T extends ModuleType> @Nullable T getModuleType(String uid, @Nullable Locale locale) {
        return (T) all(locale).stream().filter(type -> uid.equals(type.getUID())).findFirst().orElse(null);
    }

    @Override
    @SuppressWarnings("unchecked") // openHAB asks for all of them as module types
    public <T extends ModuleType> Collection<T> getModuleTypes(@Nullable Locale locale) {
        return (Collection<T>) all(locale);
    }

    private List<ModuleType> all(@Nullable Locale locale) {
        return types.all(locale == null ? texts.ownersLocale() : locale);
    }

    @Override
    public void addProviderChangeListener(ProviderChangeListener<ModuleType> listener) {
        // The types never change.
    }

    @Override
    public void removeProviderChangeListener(ProviderChangeListener<ModuleType> listener) {
        // None was kept.
    }

    @Override
    public Collection<String> getTypes() {
        return List.of(ModuleTypes.EVENT_TRIGGER, ModuleTypes.HEADROOM_CONDITION);
    }

    @Override
    public @Nullable ModuleHandler getHandler(Module module, String ruleUID) {
        if (module instanceof Trigger trigger && ModuleTypes.EVENT_TRIGGER.equals(module.getTypeUID())) {
            return new BalancingEventTrigger(trigger, hub);
        }
        return module instanceof Condition condition && ModuleTypes.HEADROOM_CONDITION.equals(module.getTypeUID())
                ? new HeadroomCondition(condition, hub)
                : null;
    }

    @Override
    public void ungetHandler(Module module, String ruleUID, ModuleHandler handler) {
        handler.dispose();
    }
}
