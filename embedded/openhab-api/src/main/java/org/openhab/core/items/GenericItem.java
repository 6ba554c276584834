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
package org.openhab.core.items;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.items.events.ItemEventFactory;
import org.openhab.core.service.CommandDescriptionService;
import org.openhab.core.service.StateDescriptionService;
import org.openhab.core.types.Command;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.State;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.UnDefType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all items have in common: names, tags, groups, and the state, told to the event bus.
 */
@NonNullByDefault
public abstract class GenericItem implements ActiveItem {

    private final Logger logger = LoggerFactory.getLogger(GenericItem.class);

    protected @Nullable EventPublisher eventPublisher;
    protected List<String> groupNames = new CopyOnWriteArrayList<>();
    protected Set<String> tags = new CopyOnWriteArraySet<>();
    protected final String name;
    protected final String type;
    protected State state = UnDefType.NULL;
    protected @Nullable State lastState;
    protected @Nullable ZonedDateTime lastStateUpdate;
    protected @Nullable ZonedDateTime lastStateChange;
    protected @Nullable String label;
    protected @Nullable String category;
    protected @Nullable ItemStateConverter itemStateConverter;

    private @Nullable StateDescriptionService stateDescriptionService;
    private @Nullable CommandDescriptionService commandDescriptionService;

    public GenericItem(String type, String name) {
        this.name = name;
        this.type = type;
    }

    @Override
    public State getState() {
        return state;
    }

    @Override
    public <T extends State> @Nullable T getStateAs(Class<T> typeClass) {
        return state.as(typeClass);
    }

    @Override
    public @Nullable State getLastState() {
        return lastState;
    }

    @Override
    public @Nullable ZonedDateTime getLastStateUpdate() {
        return lastStateUpdate;
    }

    @Override
    public @Nullable ZonedDateTime getLastStateChange() {
        return lastStateChange;
    }

    @Override
    public String getUID() {
        return getName();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public List<String> getGroupNames() {
        return List.copyOf(groupNames);
    }

    /** Adds the group unless it is there already. */
    @Override
    public void addGroupName(String groupItemName) {
        if (!groupNames.contains(groupItemName)) {
            groupNames.add(groupItemName);
        }
    }

    @Override
    public void addGroupNames(String... groupItemNames) {
        List.of(groupItemNames).forEach(this::addGroupName);
    }

    @Override
    public void addGroupNames(List<String> groupItemNames) {
        groupItemNames.forEach(this::addGroupName);
    }

    @Override
    public void removeGroupName(String groupItemName) {
        groupNames.remove(groupItemName);
    }

    /** Lets go of everything that the item was given. */
    public void dispose() {
        eventPublisher = null;
        stateDescriptionService = null;
        commandDescriptionService = null;
        itemStateConverter = null;
    }

    public void setEventPublisher(@Nullable EventPublisher eventPublisher) {
        this.eventPublisher = eventPublisher;
    }

    public void setStateDescriptionService(@Nullable StateDescriptionService stateDescriptionService) {
        this.stateDescriptionService = stateDescriptionService;
    }

    public void setCommandDescriptionService(@Nullable CommandDescriptionService commandDescriptionService) {
        this.commandDescriptionService = commandDescriptionService;
    }

    public void setItemStateConverter(@Nullable ItemStateConverter itemStateConverter) {
        this.itemStateConverter = itemStateConverter;
    }

    protected void internalSend(Command command, @Nullable String source) {
        post(ItemEventFactory.createCommandEvent(name, command, source));
    }

    private void post(Event event) {
        EventPublisher publisher = eventPublisher;
        if (publisher != null) {
            publisher.post(event);
        }
    }

    /**
     * Sets the state. Items that accept only some kinds of states check it first.
     *
     * @param source who causes it, {@code null} if unknown
     */
    public void setState(State state, @Nullable String source) {
        applyState(state, source);
    }

    public final void setState(State state) {
        setState(state, null);
    }

    protected final void applyState(State state, @Nullable String source) {
        ZonedDateTime now = ZonedDateTime.now();
        State oldState = this.state;
        ZonedDateTime update = lastStateUpdate;
        ZonedDateTime change = lastStateChange;
        boolean changed = !oldState.equals(state);
        this.state = state;
        lastStateUpdate = now;
        if (changed) {
            lastState = oldState;
            lastStateChange = now;
        }
        post(ItemEventFactory.createStateUpdatedEvent(name, state, update, source));
        if (changed) {
            post(ItemEventFactory.createStateChangedEvent(name, state, oldState, update, change, source));
        }
    }

    @Override
    public String toString() {
        return getName() + " (Type=" + getClass().getSimpleName() + ", State=" + getState() + ", Label=" + getLabel()
                + ", Category=" + getCategory() + ", Tags=" + getTags() + ", Groups=" + getGroupNames() + ")";
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Items are the same when their names are. */
    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof GenericItem other && name.equals(other.name);
    }

    @Override
    public Set<String> getTags() {
        return Set.copyOf(tags);
    }

    @Override
    public boolean hasTag(String tag) {
        return tags.stream().anyMatch(tag::equalsIgnoreCase);
    }

    @Override
    public void addTag(String tag) {
        tags.add(tag);
    }

    @Override
    public void addTags(Collection<String> tags) {
        this.tags.addAll(tags);
    }

    @Override
    public void addTags(String... tags) {
        this.tags.addAll(List.of(tags));
    }

    @Override
    public void removeTag(String tag) {
        tags.removeIf(tag::equalsIgnoreCase);
    }

    @Override
    public void removeAllTags() {
        tags.clear();
    }

    @Override
    public @Nullable String getLabel() {
        return label;
    }

    @Override
    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    @Override
    public @Nullable String getCategory() {
        return category;
    }

    @Override
    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    @Override
    public @Nullable StateDescription getStateDescription() {
        return getStateDescription(null);
    }

    @Override
    public @Nullable StateDescription getStateDescription(@Nullable Locale locale) {
        StateDescriptionService service = stateDescriptionService;
        return service == null ? null : service.getStateDescription(name, locale);
    }

    /** The options to command the item with; where nobody gives any, its state options if it can be written. */
    @Override
    public @Nullable CommandDescription getCommandDescription(@Nullable Locale locale) {
        CommandDescriptionService service = commandDescriptionService;
        CommandDescription options = service == null ? null : service.getCommandDescription(name, locale);
        return options == null ? CommandOptions.of(getStateDescription(locale)) : options;
    }

    public boolean isAcceptedState(List<Class<? extends State>> acceptedDataTypes, State state) {
        return acceptedDataTypes.stream().anyMatch(accepted -> accepted.isInstance(state));
    }

    protected void logSetTypeError(State state) {
        logger.error("Tried to set invalid state {} ({}) on item {} of type {}, ignoring it", state,
                state.getClass().getSimpleName(), getName(), getClass().getSimpleName());
    }
}
