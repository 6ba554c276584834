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
package org.openhab.embedded.demo.karaf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A container as a child process. Closing it ends the process, and with it everything that the container has open. */
public final class Karaf implements AutoCloseable {

    private static final int TERMINATE_SECONDS = 15;
    private static final int KILL_SECONDS = 5;

    private final RunDirectory directory;
    private final Process process;

    private Karaf(RunDirectory directory, Process process) {
        this.directory = directory;
        this.process = process;
    }

    /** Starts a container and returns at once; it is not ready then. */
    public static Karaf start(KarafSettings settings) throws IOException {
        RunDirectory directory = RunDirectory.create(settings);
        ProcessBuilder builder = new ProcessBuilder(directory.path().resolve("bin/karaf").toString(), "server");
        builder.directory(directory.path().toFile());
        builder.redirectErrorStream(true).redirectOutput(directory.output().toFile());
        environment(builder.environment(), settings);
        return new Karaf(directory, builder.start());
    }

    private static void environment(Map<String, String> environment, KarafSettings settings) {
        // Whatever the caller's shell has set for another Karaf or another Java must not end up in this one.
        environment.keySet().removeIf(name -> name.startsWith("KARAF_") || "JAVA_OPTS".equals(name));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // The script becomes the JVM instead of waiting for it: one process, which gets the signals itself.
        environment.put("KARAF_EXEC", "exec");
        environment.put("OPENHAB_HTTP_PORT", Integer.toString(settings.port()));
        environment.remove("OPENHAB_CONF");
        environment.remove("OPENHAB_USERDATA");
        settings.conf().ifPresent(conf -> environment.put("OPENHAB_CONF", conf.toAbsolutePath().toString()));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Where KARs are dropped to be installed. */
    public Path deploy() {
        return directory.path().resolve("deploy");
    }

    /**
     * Makes the container look at what lies in {@link #deploy()} again: on a busy machine its directory watcher now and
     * then hands a file to nobody, and only comes back to it when the file is newer.
     */
    public void offerAddonAgain() throws IOException {
        FileTime now = FileTime.from(Instant.now());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(deploy())) {
            for (Path file : files) {
                Files.setLastModifiedTime(file, now);
            }
        }
    }

    public Path log() {
        return directory.log();
    }

    /** The last lines that the container wrote, to its log or, before there is one, to its output. */
    public List<String> logTail(int lines) throws IOException {
        Path file = Files.isReadable(directory.log()) ? directory.log() : directory.output();
        if (!Files.isReadable(file)) {
            return List.of();
        }
        // A log cut off in the middle of a character is still worth showing.
        List<String> all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    /** Ends the process: asks first, then insists. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(TERMINATE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(KILL_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Removes what the container wrote. Only after {@link #stop()}. */
    public void deleteDirectory() throws IOException {
        directory.delete();
    }

    @Override
    public void close() {
        stop();
    }
}
