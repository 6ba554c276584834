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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import org.openhab.binding.teltocharge.modbus.search.LineOpener;
import org.openhab.binding.teltocharge.modbus.search.LineSetting;
import org.openhab.binding.teltocharge.modbus.search.SearchLine;

/**
 * A serial line in memory whose devices are set differently: only those hear a request that are set as the port is, or
 * with another number of stop bits. Devices with the same unit id answer at once and garble each other.
 */
public final class MixedLine implements LineOpener {
    private record Member(LineSetting setting, int unitId, FakeDevice device) {
    }

    private final List<Member> members = new ArrayList<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final Duration timeout;
    private volatile int openLinks;

    /** @param timeout instead of the one that the search wants; answers come at once */
    public MixedLine(Duration timeout) {
        this.timeout = timeout;
    }

    public MixedLine add(LineSetting setting, int unitId, FakeDevice device) {
        members.add(new Member(setting, unitId, device));
        return this;
    }

    /** @return what was asked, such as {@code 9600 8N1 1 FC3 9} */
    public List<String> questions() {
        return questions;
    }

    /** @return how many ports are open now; more than one would be refused by a real one */
    public int openLinks() {
        return openLinks;
    }

    @Override
    public ModbusBus open(SearchLine line) {
        SerialEndpoint asked = ((SearchLine.Serial) line).endpoint();
        SerialEndpoint endpoint = new SerialEndpoint(asked.port(), asked.baud(), asked.parity(), asked.stopBits(),
                timeout, Duration.ZERO);
        QueuedModbusBus bus = new QueuedModbusBus(endpoint.port(),
                new RtuTransport(new MemoryLink(LineSetting.of(endpoint)), RtuTiming.of(endpoint)),
                InstantSource.system(), BusSettings.DEFAULT);
        bus.start();
        return bus;
    }

    private final class MemoryLink implements ByteLink {
        private final LineSetting setting;
        private byte[] incoming = new byte[0];
        private boolean isOpen;

        MemoryLink(LineSetting setting) {
            this.setting = setting;
        }

        @Override
        public void open() {
            synchronized (MixedLine.this) {
                isOpen = true;
                openLinks++;
            }
        }

        @Override
        public void send(byte[] bytes) throws IOException {
            int unit = bytes[0] & 0xFF;
            questions.add(setting + " " + unit + " FC" + bytes[1] + " " + word(bytes, 2));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (Member member : members) {
                if (member.unitId == unit && hears(member.setting)) {
                    member.device.answer(new LineRequest(questions.size(), unit, bytes[1], word(bytes, 2),
                            word(bytes, 4), new RtuSlave.RtuReply(all)));
                }
            }
            byte[] answer = all.toByteArray();
            if (members.stream().filter(member -> member.unitId == unit && hears(member.setting)).count() > 1) {
                garble(answer);
            }
            incoming = answer;
        }

        private boolean hears(LineSetting other) {
            return other.baud() == setting.baud() && other.parity() == setting.parity();
        }

        private void garble(byte[] answer) {
            for (int i = 0; i < answer.length; i++) {
                answer[i] ^= (byte) (i + 1);
            }
        }

        @Override
        public int receive(byte[] target, long patienceNanos) {
            if (incoming.length == 0) {
                LockSupport.parkNanos(patienceNanos);
                return 0;
            }
            int count = Math.min(incoming.length, target.length);
            System.arraycopy(incoming, 0, target, 0, count);
            incoming = Arrays.copyOfRange(incoming, count, incoming.length);
            return count;
        }

        @Override
        public boolean isRenewable() {
            return false;
        }

        @Override
        public void shut() {
            synchronized (MixedLine.this) {
                openLinks -= isOpen ? 1 : 0;
                isOpen = false;
            }
        }

        @Override
        public void close() {
            shut();
        }

        @Override
        public String toString() {
            return "mixed line at " + setting;
        }
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
