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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;

/**
 * Opens a serial port, or says why it cannot be opened and what helps.
 */
@NonNullByDefault
final class SerialPortOpener {
    private static final int DATA_BITS = 8;
    /** Error numbers of Linux; the same on macOS but for the last. */
    private static final int NO_SUCH_FILE = 2;
    private static final int ACCESS_DENIED = 13;
    private static final int WOULD_BLOCK = 11;
    private static final int BUSY = 16;
    private static final int NOT_PERMITTED = 1;
    private static final int WOULD_BLOCK_MACOS = 35;

    private final SerialEndpoint endpoint;
    private final int readMillis;

    /**
     * @param readMillis how long a read of the opened port waits for the first byte
     */
    SerialPortOpener(SerialEndpoint endpoint, int readMillis) {
        this.endpoint = endpoint;
        this.readMillis = readMillis;
    }

    /**
     * @return paths of the serial ports that the operating system knows
     * @throws LinkageError when the native library cannot be loaded
     */
    static List<String> present() {
        return Arrays.stream(SerialPort.getCommPorts()).map(SerialPort::getSystemPortPath).toList();
    }

    /**
     * @throws ModbusException with {@link Fault#PORT_MISSING}, {@link Fault#PORT_BUSY}, {@link Fault#PORT_DENIED},
     *             {@link Fault#NATIVE_LIBRARY}, or {@link Fault#UNREACHABLE} for anything else
     */
    SerialPort open() throws ModbusException {
        try {
            SerialPort port = SerialPort.getCommPort(endpoint.port());
            port.setComPortParameters(endpoint.baud(), DATA_BITS,
                    endpoint.stopBits() == 1 ? SerialPort.ONE_STOP_BIT : SerialPort.TWO_STOP_BITS, parity());
            port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, readMillis, 0);
            if (!port.openPort(0)) {
                throw refusal(port.getLastErrorCode());
            }
            return port;
        } catch (SerialPortInvalidPortException e) {
            throw missing();
        } catch (LinkageError e) {
            // The first use throws another error than the later ones; both mean that the library is not there.
            throw nativeLibrary(e);
        }
    }

    private int parity() {
        return switch (endpoint.parity()) {
            case NONE -> SerialPort.NO_PARITY;
            case EVEN -> SerialPort.EVEN_PARITY;
            case ODD -> SerialPort.ODD_PARITY;
        };
    }

    ModbusException refusal(int error) {
        String port = endpoint.port();
        return switch (error) {
            case ACCESS_DENIED, NOT_PERMITTED -> new ModbusException(Fault.PORT_DENIED, "No permission to open " + port
                    + ": add the user that runs this process to the group that owns the port (usually dialout)");
            // jSerialComm reports the file that its own lock lacks when this process has opened the port already.
            case NO_SUCH_FILE -> isMissing() ? missing() : busy();
            case WOULD_BLOCK, WOULD_BLOCK_MACOS, BUSY -> busy();
            default -> new ModbusException(Fault.UNREACHABLE, "Cannot open " + port + " as a serial port at "
                    + endpoint.baud() + " baud (error " + error + " of the operating system)");
        };
    }

    private boolean isMissing() {
        return endpoint.port().startsWith("/") && !Files.exists(Path.of(endpoint.port()));
    }

    private ModbusException missing() {
        return new ModbusException(Fault.PORT_MISSING, "There is no serial port " + endpoint.port()
                + ": plug the adapter in, or check the port's name");
    }

    private ModbusException busy() {
        return new ModbusException(Fault.PORT_BUSY, "Serial port " + endpoint.port()
                + " is in use: end the other program or Thing that has opened it");
    }

    private static ModbusException nativeLibrary(LinkageError cause) {
        return new ModbusException(Fault.NATIVE_LIBRARY, "The native library of the serial ports cannot be loaded"
                + " (often because the temporary folder is mounted noexec): start Java with"
                + " -Djava.io.tmpdir=<folder that allows execution>, or with -DjSerialComm.library.path=<folder with"
                + " the library>", cause);
    }
}
