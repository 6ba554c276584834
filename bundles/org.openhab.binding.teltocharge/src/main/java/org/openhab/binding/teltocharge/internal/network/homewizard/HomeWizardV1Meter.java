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
package org.openhab.binding.teltocharge.internal.network.homewizard;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.http.Authorizer;
import org.openhab.binding.teltocharge.internal.network.http.DeviceClients;
import org.openhab.binding.teltocharge.internal.network.http.DeviceHttp;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;
import org.openhab.binding.teltocharge.internal.network.link.Answers;
import org.openhab.binding.teltocharge.internal.network.link.MeterIdentity;
import org.openhab.binding.teltocharge.internal.network.link.NetworkMeter;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;

/**
 * A HomeWizard meter over the first version of its interface, which the owner switches on in the app. It has neither a
 * password nor time stamps nor a way to send by itself.
 */
@NonNullByDefault
public final class HomeWizardV1Meter implements NetworkMeter {

    private final DeviceHttp http;
    private volatile HomeWizardParser parser = new HomeWizardParser(HomeWizardNames.V1, HomeWizardProduct.P1);
    private volatile Duration period = Duration.ZERO;

    /**
     * @param base address, with the scheme http
     */
    public HomeWizardV1Meter(DeviceClients clients, URI base) {
        this.http = new DeviceHttp(clients.http(), base, Map.of(), HomeWizardV2Meter.TIMEOUT);
    }

    @Override
    public CompletableFuture<MeterIdentity> identify() {
        return http.get("/api", Authorizer.NONE).thenCompose(answer -> Answers.of(() -> accept(answer)));
    }

    private MeterIdentity accept(JsonFields answer) throws MalformedAnswerException, NetworkException {
        HomeWizardInfo info = HomeWizardInfo.of(answer);
        parser = new HomeWizardParser(HomeWizardNames.V1, info.product());
        return info.identity();
    }

    @Override
    public CompletableFuture<Measurement> read() {
        return http.get("/api/v1/data", Authorizer.NONE).thenCompose(answer -> Answers.of(() -> measurement(answer)));
    }

    private Measurement measurement(JsonFields data) throws MalformedAnswerException, NetworkException {
        period = parser.telegramPeriod(data);
        return parser.measurement(data);
    }

    @Override
    public void listen(Consumer<Measurement> listener) {
        // It sends nothing by itself.
    }

    @Override
    public Duration period() {
        return period;
    }

    @Override
    public void close() {
        // Its connections belong to the clients.
    }
}
