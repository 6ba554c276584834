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
package org.openhab.binding.teltocharge.internal.network.http;

import java.net.Socket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Trusts one device: by the fingerprint of its certificate once that is known, and before that by the name in it.
 */
@NonNullByDefault({})
public final class DeviceTrust extends X509ExtendedTrustManager {

    /** Judges a certificate whose fingerprint is not known yet. */
    @FunctionalInterface
    public interface NameCheck {
        /**
         * @throws CertificateException if it is not the certificate of our device; its message is shown
         */
        void check(X509Certificate certificate) throws CertificateException;
    }

    private final NameCheck nameCheck;
    private volatile String pin;
    private volatile String seen = "";

    /**
     * @param pin SHA-256 of the certificate as hexadecimal digits; empty while it is not known
     */
    public DeviceTrust(String pin, NameCheck nameCheck) {
        this.pin = pin;
        this.nameCheck = nameCheck;
    }

    /** The fingerprint of the certificate that was trusted last; empty before. */
    public String seen() {
        return seen;
    }

    /** From now on only the certificate that was trusted last is. */
    public void pinSeen() {
        pin = seen;
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        if (chain == null || chain.length == 0) {
            throw new CertificateException("no certificate");
        }
        String fingerprint = fingerprint(chain[0]);
        if (pin.isEmpty()) {
            nameCheck.check(chain[0]);
        } else if (!pin.equalsIgnoreCase(fingerprint)) {
            throw new CertificateException("another certificate: " + fingerprint);
        }
        seen = fingerprint;
    }

    /** SHA-256 of a certificate, as lower-case hexadecimal digits. */
    public static String fingerprint(X509Certificate certificate) throws CertificateEncodingException {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(Digest.ALGORITHM).digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have " + Digest.ALGORITHM, e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("no clients are served here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
