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
package org.openhab.binding.teltocharge.internal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.dlb.DecisionLog;
import org.openhab.binding.teltocharge.internal.balancer.BalancerImages;
import org.openhab.binding.teltocharge.internal.charger.ChargerImages;
import org.openhab.binding.teltocharge.internal.hub.BalancerPort;
import org.openhab.binding.teltocharge.internal.hub.Ports;
import org.openhab.binding.teltocharge.internal.hub.SearchPort;
import org.openhab.binding.teltocharge.internal.hub.SimulatorPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.charger.DlmState;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.search.SearchProgress;
import org.openhab.binding.teltocharge.simulator.BayState;
import org.openhab.binding.teltocharge.simulator.HouseRecord;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DashboardServletTest {

    private final TeltoChargeHub hub = new TeltoChargeHub();
    private final InstantSource now = InstantSource.fixed(ChargerImages.TIME.plusSeconds(1));
    private final DashboardServlet servlet = new DashboardServlet(hub, PropertiesTranslations.texts(Locale.ENGLISH),
            now);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @BeforeEach
    void prepare() throws Exception {
        when(request.getMethod()).thenReturn("GET");
        when(response.getOutputStream()).thenReturn(new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"/,text/html", "/index.html,text/html", "/dashboard.css,text/css", "/dashboard.js,text/javascript",
            "/icon.svg,image/svg+xml"})
    void sendsThePageWithAPolicyThatAllowsNothingForeign(String path, String type) throws Exception {
        get(path);
        verify(response).setContentType(type);
        verify(response).setHeader("X-Content-Type-Options", "nosniff");
        verify(response).setHeader("Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                        + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
        assertThat(body.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    @Test
    void thePageLoadsNothingFromElsewhereAndWritesNoMarkup() throws Exception {
        for (String path : List.of("/index.html", "/dashboard.css", "/dashboard.js")) {
            get(path);
        }
        assertThat(body.toString(StandardCharsets.UTF_8)).doesNotContain("http:", "https:", "//cdn", "innerHTML",
                "insertAdjacentHTML", "document.write", "style=\"", "onclick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../OH-INF/addon/addon.xml", "/OH-INF/addon/addon.xml", "/nothing", "/api/nothing",
            "/api/simulators/teltocharge:simulator:none/records"})
    void knowsNothingElse(String path) throws Exception {
        get(path);
        verify(response).sendError(HttpServletResponse.SC_NOT_FOUND);
        assertThat(body.size()).isZero();
    }

    @Test
    void showsNoSearchWhenThereWasNone() throws Exception {
        assertThat(status().get("search").isJsonNull()).isTrue();
    }

    @Test
    void showsHowFarASearchIsAndWhatIsWrong() throws Exception {
        hub.show(new Search(new SearchProgress(true, 35, "/dev/ttyUSB0", "9600 8E1", 1, 2),
                List.of(StatusText.of("search.silent", "192.0.2.7:502")), Optional.empty()));
        JsonObject search = status().getAsJsonObject("search");
        assertThat(search.get("running").getAsBoolean()).isTrue();
        assertThat(search.get("percent").getAsInt()).isEqualTo(35);
        assertThat(search.get("found").getAsInt()).isEqualTo(2);
        assertThat(search.get("sentence").getAsString())
                .isEqualTo("Searching /dev/ttyUSB0, 9600 8E1, unit 1. Found: 2.");
        assertThat(search.getAsJsonArray("problems").get(0).getAsString())
                .startsWith("Nobody answers at 192.0.2.7:502. Check power, swap the wires A and B");
    }

    @Test
    void showsForAWhileWhatASearchHasFound() throws Exception {
        SearchProgress end = new SearchProgress(false, 100, "192.0.2.7:502", "Modbus TCP", 4, 2);
        hub.show(new Search(end, List.of(), Optional.of(now.instant().minusSeconds(200))));
        assertThat(status().getAsJsonObject("search").get("sentence").getAsString())
                .startsWith("The search for devices has ended. Found: 2.");
        hub.show(new Search(end, List.of(), Optional.of(now.instant().minusSeconds(400))));
        assertThat(status().get("search").isJsonNull()).isTrue();
    }

    private record Search(SearchProgress progress, List<StatusText> problems, Optional<Instant> ended)
            implements
                SearchPort {
    }

    @Test
    void leadsToTheFolderSinceThePageIsRelativeToIt() throws Exception {
        when(request.getRequestURI()).thenReturn("/teltocharge");
        get(null);
        verify(response).sendRedirect("/teltocharge/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void canOnlyBeLookedAt(String method) throws Exception {
        when(request.getMethod()).thenReturn(method);
        get("/api/status");
        verify(response).sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        verify(response).setHeader("Allow", "GET, HEAD");
        verify(response, never()).setContentType(any());
    }

    @Test
    void saysThatThereIsNothingWhenNothingIsConfigured() throws Exception {
        JsonObject status = status();
        assertThat(status.get("time").getAsString()).isEqualTo("2026-11-23T12:00:01Z");
        assertThat(status.getAsJsonArray("balancers")).isEmpty();
        assertThat(status.getAsJsonArray("simulators")).isEmpty();
        verify(response).setHeader("Cache-Control", "no-store");
        verify(response).setContentType("application/json");
    }

    @Test
    void showsABalancerWithItsChargersAndDecisions() throws Exception {
        addBalancer();
        hub.add(Ports.charger("car", ChargerImages.image().snapshot()));
        JsonObject balancer = status().getAsJsonArray("balancers").get(0).getAsJsonObject();
        assertThat(balancer.get("uid").getAsString()).isEqualTo("teltocharge:load-balancer:home");
        assertThat(balancer.get("fuse").getAsInt()).isEqualTo(25);
        assertThat(balancer.get("reserve").getAsDouble()).isEqualTo(1.0);
        assertThat(balancer.get("meterAge").getAsDouble()).isEqualTo(1.4);
        assertThat(balancer.get("stale").getAsBoolean()).isFalse();
        assertThat(balancer.get("reason").getAsString()).isEqualTo("circuit-limit");
        assertThat(balancer.get("sentence").getAsString()).startsWith("Offering 9 A: phase L2");
        assertThat(balancer.getAsJsonArray("phases").get(1)).isEqualTo(JsonParser.parseString(
                "{\"name\":\"L2\",\"house\":14.80,\"cars\":9.80,\"headroom\":9.20,\"measured\":24.60}"));
        assertThat(balancer.getAsJsonArray("phases").get(2).getAsJsonObject().get("house").isJsonNull()).isTrue();
        JsonObject charger = balancer.getAsJsonArray("chargers").get(0).getAsJsonObject();
        assertThat(charger.get("state").getAsString()).isEqualTo("CHARGING");
        assertThat(charger.get("offered").getAsInt()).isEqualTo(10);
        assertThat(charger.get("phaseSet").getAsString()).isEqualTo("THREE_PHASE");
        assertThat(charger.getAsJsonArray("drawn")).isEqualTo(JsonParser.parseString("[9.80,9.70,9.90]"));
        assertThat(charger.get("power").getAsInt()).isEqualTo(6762);
        assertThat(charger.get("sessionEnergy").getAsDouble()).isEqualTo(1230);
        JsonObject decision = balancer.getAsJsonArray("decisions").get(0).getAsJsonObject();
        assertThat(decision.get("amps").getAsInt()).isEqualTo(9);
        assertThat(decision.get("charger").getAsString()).isEqualTo("teltocharge:charger:car");
        assertThat(decision.get("time").getAsString()).isEqualTo("2026-11-23T12:00:00Z");
    }

    @Test
    void showsAChargerThatHasNotAnsweredYet() throws Exception {
        addBalancer();
        hub.add(Ports.charger("car", null));
        JsonObject charger = status().getAsJsonArray("balancers").get(0).getAsJsonObject().getAsJsonArray("chargers")
                .get(0).getAsJsonObject();
        assertThat(charger.get("state").getAsString()).isEqualTo("UNKNOWN");
        assertThat(charger.get("offered").isJsonNull()).isTrue();
        assertThat(charger.get("drawn").isJsonNull()).isTrue();
    }

    @Test
    void translatesStatusAndSentenceForTheViewer() throws Exception {
        BalancerPort balancer = Ports.balancer("home");
        Thing thing = balancer.thing();
        when(thing.getStatusInfo()).thenReturn(new ThingStatusInfo(ThingStatus.OFFLINE,
                ThingStatusDetail.CONFIGURATION_ERROR, StatusText.of("offline.conf-error.meter-missing").toString()));
        hub.add(balancer);
        when(request.getHeader("Accept-Language")).thenReturn("de");
        when(request.getLocale()).thenReturn(Locale.GERMAN);
        JsonObject shown = status().getAsJsonArray("balancers").get(0).getAsJsonObject();
        assertThat(shown.get("statusText").getAsString()).startsWith("Es gibt noch keinen Netzzähler.");
        assertThat(shown.get("sentence").getAsString()).isEqualTo(shown.get("statusText").getAsString());
        assertThat(shown.get("statusDetail").getAsString()).isEqualTo("CONFIGURATION_ERROR");
        assertThat(shown.get("fuse").isJsonNull()).isTrue();
    }

    @Test
    void givesThePageItsWordsInTheViewersLanguage() throws Exception {
        when(request.getHeader("Accept-Language")).thenReturn("fr");
        when(request.getLocale()).thenReturn(Locale.FRENCH);
        get("/api/texts");
        JsonObject words = json();
        assertThat(words.get("lang").getAsString()).isEqualTo("fr");
        assertThat(words.get("house").getAsString()).isEqualTo("Maison");
        assertThat(words.get("reason.circuit-limit").getAsString()).isEqualTo("Disjoncteur principal");
        assertThat(words.get("state.CHARGING").getAsString()).isEqualTo("En charge");
        for (String name : DashboardTexts.NAMES) {
            assertThat(words.get(name).getAsString()).doesNotStartWith("dashboard.");
        }
        for (String reason : DashboardTexts.REASONS) {
            assertThat(words.get("reason." + reason).getAsString()).doesNotStartWith("channel-type.");
        }
    }

    @Test
    void givesTheRecordsOfAVirtualHouseFromANumberOn() throws Exception {
        addSimulator();
        when(request.getParameter("since")).thenReturn("12");
        get("/api/simulators/teltocharge:simulator:house/records");
        assertThat(json())
                .isEqualTo(JsonParser.parseString("{\"records\":[{\"seq\":12,\"time\":\"2026-11-23T12:00:00Z\","
                        + "\"house\":[1.0,2.0,3.0],\"drawn\":[9.0,9.0,9.0],\"watts\":6210.0,\"total\":[10.0,11.0,12.0],\"offered\":9,\"offers\":[9],\"phaseSet\":\"THREE_PHASE\","
                        + "\"charging\":true,\"writes\":4}],\"next\":13}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "", "99999999999999999999"})
    void refusesANumberThatIsNone(String since) throws Exception {
        addSimulator();
        when(request.getParameter("since")).thenReturn(since);
        get("/api/simulators/teltocharge:simulator:house/records");
        verify(response).sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    private void addBalancer() {
        BalancerPort balancer = Ports.balancer("home");
        when(balancer.image()).thenReturn(Optional.of(BalancerImages.image(BalancerImages.TIGHT, 9)));
        when(balancer.decisions(20)).thenReturn(List.of(new DecisionLog.Entry(ChargerImages.TIME,
                BalancerImages.image(BalancerImages.TIGHT, 9).decisions().get(0))));
        hub.add(balancer);
    }

    private void addSimulator() {
        SimulatorPort house = mock(SimulatorPort.class);
        Thing thing = Ports.thing(THING_TYPE_SIMULATOR, "house", "House");
        when(house.thing()).thenReturn(thing);
        when(house.recordsSince(12)).thenReturn(List.of(new HouseRecord(12, ChargerImages.TIME,
                new PhaseAmpsTruth(1, 2, 3), new PhaseAmpsTruth(9, 9, 9), 6210, new PhaseAmpsTruth(10, 11, 12),
                List.of(new BayState(1, new PhaseAmpsTruth(9, 9, 9), 9, 9, PhaseSelection.THREE_PHASE, true,
                        DlmState.CHARGING, true, false, 4)))));
        hub.add(house);
    }

    private JsonObject status() throws Exception {
        body.reset();
        get("/api/status");
        return json();
    }

    private JsonObject json() {
        return JsonParser.parseString(body.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private void get(String path) throws Exception {
        when(request.getPathInfo()).thenReturn(path);
        servlet.service(request, response);
    }
}
