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
package org.openhab.binding.teltocharge.simulator.internal.slave;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * One frame of Modbus over TCP (MODBUS Messaging on TCP/IP V1.0b, section 3.1.3): transaction id, protocol id 0, length
 * of what follows, unit id, PDU.
 */
record MbapFrame(int transactionId, int unitId, byte[] pdu) {

    private static final int MODBUS_PROTOCOL = 0;
    private static final int UNIT_ID_BYTES = 1;
    private static final int HEADER_BYTES = 7;
    private static final int MAX_PDU = 253;

    /**
     * Waits for the next frame.
     *
     * @throws java.io.EOFException if the other side has closed the connection
     * @throws IOException if the bytes are no Modbus frame, after which the stream cannot be trusted any more
     */
    static MbapFrame read(DataInputStream in) throws IOException {
        int transactionId = in.readUnsignedShort();
        int protocol = in.readUnsignedShort();
        int length = in.readUnsignedShort();
        if (protocol != MODBUS_PROTOCOL || length <= UNIT_ID_BYTES || length > UNIT_ID_BYTES + MAX_PDU) {
            throw new IOException("No Modbus frame: protocol " + protocol + ", length " + length);
        }
        int unitId = in.readUnsignedByte();
        byte[] pdu = new byte[length - UNIT_ID_BYTES];
        in.readFully(pdu);
        return new MbapFrame(transactionId, unitId, pdu);
    }

    void write(OutputStream out) throws IOException {
        // One write per frame: a frame in two segments makes some clients wait for the second one.
        out.write(ByteBuffer.allocate(HEADER_BYTES + pdu.length).putShort((short) transactionId)
                .putShort((short) MODBUS_PROTOCOL).putShort((short) (UNIT_ID_BYTES + pdu.length)).put((byte) unitId)
                .put(pdu).array());
        out.flush();
    }
}
