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
package org.openhab.binding.teltocharge.karaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openhab.embedded.demo.api.HostClient;
import org.openhab.embedded.demo.karaf.Karaf;
import org.openhab.embedded.demo.karaf.KarafSettings;

/** The real distribution as a child process on a free port, for all tests of a class. */
final class Container implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

    /** Time for the slowest machine; a test waits only as long as it must. */
    static final Duration TIMEOUT = Duration.ofSeconds(120);

    /** After this time the container has probably overlooked the KAR. */
    private static final Duration ADDON_TIMEOUT = Duration.ofSeconds(75);

    private static final int TAIL = 400;
    private static final int FIRST_PORT = 15_000;
    private static final int PORTS = 15_000;

    private final Optional<Path> conf;
    private final boolean withAddon;
    private Optional<Karaf> karaf = Optional.empty();
    private int port;

    private Container(Optional<Path> conf, boolean withAddon) {
        this.conf = conf;
        this.withAddon = withAddon;
    }

    /** With the Things of the test's own house. */
    static Container withHouse() {
        return new Container(Optional.of(house()), true);
    }

    /** With a meter made of items. */
    static Container withItems() {
        return new Container(Optional.of(resource("items")), true);
    }

    /** With the Things of the test's own house, but without the add-on. */
    static Container withoutAddon() {
        return new Container(Optional.of(house()), false);
    }

    /** With no Thing at all. */
    static Container empty() {
        return new Container(Optional.of(resource("no-things")), true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        port = freePort();
        Path runs = Files.createDirectories(Path.of(System.getProperty("runs")));
        Path directory = Files.createTempDirectory(runs, "run");
        karaf = Optional.of(Karaf.start(
                new KarafSettings(Path.of(System.getProperty("container")), directory, port, conf, withAddon)));
        Rest rest = rest();
        await("the container's REST interface").atMost(TIMEOUT).until(rest::isUp);
        if (withAddon) {
            awaitAddon();
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent() && karaf.isPresent()) {
            karaf.get().logTail(TAIL).forEach(System.out::println);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (karaf.isPresent()) {
            karaf.get().close();
            if (context.getExecutionException().isPresent()) {
                karaf.get().logTail(TAIL).forEach(System.out::println);
            }
            karaf.get().deleteDirectory();
        }
    }

    Rest rest() {
        return new Rest(port);
    }

    HostClient client() {
        return new HostClient(port);
    }

    long pid() {
        return karaf.orElseThrow().pid();
    }

    /** Every line that the container has logged so far. */
    List<String> log() throws IOException {
        return karaf.orElseThrow().logTail(Integer.MAX_VALUE);
    }

    void awaitAddon() throws IOException {
        Rest rest = rest();
        try {
            await("the add-on").atMost(ADDON_TIMEOUT).until(() -> rest.thingTypes().findAny().isPresent());
        } catch (ConditionTimeoutException e) {
            karaf.orElseThrow().offerAddonAgain();
        }
        await("the add-on").atMost(TIMEOUT).untilAsserted(() -> assertThat(rest.thingTypes())
                .contains("teltocharge:charger", "teltocharge:load-balancer", "teltocharge:simulator"));
    }

    void awaitOnline(String... uids) {
        Rest rest = rest();
        for (String uid : uids) {
            await(uid).atMost(TIMEOUT).untilAsserted(() -> assertThat(rest.status(uid)).contains("ONLINE"));
        }
    }

    void installAddon() throws IOException {
        Path kar = Path.of(System.getProperty("kar"));
        Path deploy = karaf.orElseThrow().deploy();
        // Moved, so that the container never sees half a file.
        Path copy = Files.copy(kar, deploy.resolveSibling(kar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, deploy.resolve(kar.getFileName()));
    }

    void removeAddon() throws IOException {
        Files.delete(karaf.orElseThrow().deploy().resolve(Path.of(System.getProperty("kar")).getFileName()));
    }

    /**
     * A port that is free now and will most likely still be when the container gets to it: from below those that the
     * system hands out to clients, ours among them.
     */
    static int freePort() throws IOException {
        Random random = new Random();
        while (true) {
            int port = FIRST_PORT + random.nextInt(PORTS);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // Taken; there are many more.
                continue;
            }
        }
    }

    private static Path house() {
        return resource("house");
    }

    private static Path resource(String name) {
        return Path.of("src/test/resources", name).toAbsolutePath();
    }
}
