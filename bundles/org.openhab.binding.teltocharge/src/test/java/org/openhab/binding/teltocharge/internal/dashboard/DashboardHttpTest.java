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
import static org.mockito.Mockito.when;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.ZoneOffset;
import java.util.Locale;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentCsv;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentLog;
import org.openhab.binding.teltocharge.internal.hub.BalancerPort;
import org.openhab.binding.teltocharge.internal.hub.Ports;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;

/** The page's files as a browser gets them: from a real HTTP server. */
class DashboardHttpTest {

    private static final String CSV = CurtailmentCsv.of(CurtailmentLog.EMPTY, ZoneOffset.UTC);
    private static final String RECORD = "/api/balancers/teltocharge%3Aload-balancer%3Ahome/curtailments.csv";

    private final TeltoChargeHub hub = new TeltoChargeHub();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws Exception {
        BalancerPort balancer = Ports.balancer("home");
        when(balancer.curtailments()).thenReturn(CSV);
        hub.add(balancer);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(
                new ServletHolder(new DashboardServlet(hub, PropertiesTranslations.texts(Locale.ENGLISH))),
                "/teltocharge/*");
        server.setHandler(context);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void givesTheRecordOfOrdersAsAFile() throws Exception {
        HttpResponse<String> answer = send("GET", RECORD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(CSV).startsWith("number,start,end,").endsWith("\r\n");
        assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                .isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"curtailments-home.csv\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void saysHowLargeTheFileIsWithoutSendingItWhenOnlyAsked() throws Exception {
        HttpResponse<String> answer = send("HEAD", RECORD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(CSV.length());
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void hasNoRecordOfALoadBalancerThatDoesNotExistAndTakesNone() throws Exception {
        assertThat(send("GET", "/api/balancers/teltocharge%3Aload-balancer%3Anone/curtailments.csv").statusCode())
                .isEqualTo(404);
        assertThat(send("GET", "/api/balancers/teltocharge%3Aload-balancer%3Ahome/curtailments").statusCode())
                .isEqualTo(404);
        assertThat(send("PUT", RECORD).statusCode()).isEqualTo(405);
    }

    @Test
    void hasAPlaceForTheLinkOnThePageAndItsWords() throws Exception {
        assertThat(send("GET", "/").body()).contains("id=\"records\"");
        assertThat(send("GET", "/dashboard.js").body()).contains("'api/balancers/'", "'/curtailments.csv'",
                "text('record')");
        assertThat(send("GET", "/api/texts").body()).contains("\"record\":\"Record of orders (CSV)\"");
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/teltocharge" + path);
        return client.send(HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build(),
                BodyHandlers.ofString());
    }
}
