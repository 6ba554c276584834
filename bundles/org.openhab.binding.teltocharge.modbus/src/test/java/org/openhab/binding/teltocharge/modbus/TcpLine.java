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
package org.openhab.binding.teltocharge.modbus;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Modbus TCP to a slave on the loopback. */
final class TcpLine implements Line {
    private final List<LineRequest> requests = new CopyOnWriteArrayList<>();
    private volatile LineRequest.Script script = request -> {
    };
    private ScriptedSlave slave;

    TcpLine() throws IOException {
        slave = new ScriptedSlave(this::answer);
    }

    private void answer(ScriptedSlave.Request request, ScriptedSlave from) throws IOException {
        LineRequest received = new LineRequest(requests.size() + 1, request.unit(), request.function(),
                request.address(), request.operand(), new TcpReply(request));
        requests.add(received);
        script.answer(received);
    }

    private record TcpReply(ScriptedSlave.Request request) implements LineRequest.Reply {
        @Override
        public void frame(int unit, int... pdu) throws IOException {
            request.connection().send(request.transaction(), unit, pdu);
        }

        @Override
        public void cutFrame(int length, int unit, int... pdu) throws IOException {
            request.connection().sendRaw(
                    Arrays.copyOf(ScriptedSlave.frame(request.transaction(), 0, pdu.length + 1, unit, pdu), length));
        }
    }

    @Override
    public void script(LineRequest.Script next) {
        script = next;
    }

    @Override
    public Transport transport(Duration timeout) {
        return new TcpTransport(slave.endpoint(timeout));
    }

    @Override
    public List<LineRequest> requests() {
        return requests;
    }

    @Override
    public String name() {
        return "127.0.0.1:" + slave.port();
    }

    @Override
    public void cut() throws IOException {
        slave.close();
    }

    @Override
    public Fault faultWhileCut() {
        return Fault.UNREACHABLE;
    }

    @Override
    public void restore() throws IOException {
        slave = new ScriptedSlave(slave.port(), this::answer);
    }

    @Override
    public void close() throws IOException {
        slave.close();
    }
}
