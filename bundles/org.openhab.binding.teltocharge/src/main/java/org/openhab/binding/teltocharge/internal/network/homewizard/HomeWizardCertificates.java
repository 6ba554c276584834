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

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.http.DeviceTrust;

/**
 * Looks at the name in a meter's certificate: {@code appliance/<type>/<serial number>}. Source: HomeWizard API
 * documentation, Authorization, Hostname Validation.
 */
@NonNullByDefault
public final class HomeWizardCertificates implements DeviceTrust.NameCheck {

    private static final Pattern NAME = Pattern.compile("appliance/([a-z0-9]+)/([0-9a-fA-F]{12})");

    private final String expectedSerial;

    /**
     * @param expectedSerial of the meter that it should be; empty to accept any meter
     */
    public HomeWizardCertificates(String expectedSerial) {
        this.expectedSerial = expectedSerial;
    }

    @Override
    public void check(X509Certificate certificate) throws CertificateException {
        String name = commonName(certificate).orElse("");
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches() || !HomeWizardProduct.isCertificateType(matcher.group(1))) {
            throw new CertificateException("its name is " + (name.isEmpty() ? "missing" : name));
        }
        if (!expectedSerial.isEmpty() && !expectedSerial.equalsIgnoreCase(matcher.group(2))) {
            throw new CertificateException("it belongs to " + matcher.group(2));
        }
    }

    private static Optional<String> commonName(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName()).getRdns().stream()
                    .filter(rdn -> "CN".equalsIgnoreCase(rdn.getType())).map(Rdn::getValue).map(String::valueOf)
                    .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }
}
