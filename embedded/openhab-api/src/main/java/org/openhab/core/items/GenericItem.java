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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.service.CommandDescriptionService;
import org.openhab.core.service.StateDescriptionService;
import org.openhab.core.types.Command;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.TimeSeries;

// SKELETON
@NonNullByDefault
public abstract class GenericItem implements ActiveItem {

    protected EventPublisher eventPublisher;

    protected Set<StateChangeListener> listeners;

    protected Set<TimeSeriesListener> timeSeriesListeners;

    protected List<String> groupNames;

    protected Set<String> tags;

    protected final String name = null;

    protected final String type = null;

    protected State state;

    protected State lastState;

    protected ZonedDateTime lastStateUpdate;

    protected ZonedDateTime lastStateChange;

    protected String label;

    protected String category;

    protected ItemStateConverter itemStateConverter;

    public GenericItem(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public State getState() {
        throw new UnsupportedOperationException("not yet");
    }

    public <T extends State> T getStateAs(Class<T> type) {
        throw new UnsupportedOperationException("not yet");
    }

    public State getLastState() {
        throw new UnsupportedOperationException("not yet");
    }

    public ZonedDateTime getLastStateUpdate() {
        throw new UnsupportedOperationException("not yet");
    }

    public ZonedDateTime getLastStateChange() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getUID() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getName() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getType() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<String> getGroupNames() {
        throw new UnsupportedOperationException("not yet");
    }

    public void addGroupName(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void addGroupNames(String... value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void addGroupNames(List<String> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removeGroupName(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void dispose() {
        throw new UnsupportedOperationException("not yet");
    }

    public void setEventPublisher(EventPublisher eventPublisher) {
        throw new UnsupportedOperationException("not yet");
    }

    public void setStateDescriptionService(StateDescriptionService stateDescriptionService) {
        throw new UnsupportedOperationException("not yet");
    }

    public void setCommandDescriptionService(CommandDescriptionService commandDescriptionService) {
        throw new UnsupportedOperationException("not yet");
    }

    public void setItemStateConverter(ItemStateConverter itemStateConverter) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void internalSend(Command command, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void setState(State state, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public final void setState(State state) {
        throw new UnsupportedOperationException("not yet");
    }

    public void setState(State state, State state2, ZonedDateTime zonedDateTime, ZonedDateTime zonedDateTime2,
            String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected final void applyState(State state, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void setTimeSeries(TimeSeries timeSeries) {
        throw new UnsupportedOperationException("not yet");
    }

    protected final void applyTimeSeries(TimeSeries timeSeries) {
        throw new UnsupportedOperationException("not yet");
    }

    public void send(RefreshType refreshType) {
        throw new UnsupportedOperationException("not yet");
    }

    public void send(RefreshType refreshType, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void notifyListeners(State state, State state2) {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }

    public void addStateChangeListener(StateChangeListener stateChangeListener) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removeStateChangeListener(StateChangeListener stateChangeListener) {
        throw new UnsupportedOperationException("not yet");
    }

    public void addTimeSeriesListener(TimeSeriesListener timeSeriesListener) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removeTimeSeriesListener(TimeSeriesListener timeSeriesListener) {
        throw new UnsupportedOperationException("not yet");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<String> getTags() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean hasTag(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void addTag(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void addTags(Collection<String> collection) {
        throw new UnsupportedOperationException("not yet");
    }

    public void addTags(String... value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removeTag(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removeAllTags() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getLabel() {
        throw new UnsupportedOperationException("not yet");
    }

    public void setLabel(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public String getCategory() {
        throw new UnsupportedOperationException("not yet");
    }

    public void setCategory(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescription getStateDescription() {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescription getStateDescription(Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public CommandDescription getCommandDescription(Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isAcceptedState(List<Class<? extends State>> list, State state) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void logSetTypeError(State state) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void logSetTypeError(TimeSeries timeSeries) {
        throw new UnsupportedOperationException("not yet");
    }

    protected CommandDescription getCommandOptions(Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }
}
