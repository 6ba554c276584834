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
package org.openhab.binding.teltocharge.dlb.rule;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.PriceSettings;
import org.openhab.binding.teltocharge.dlb.TariffReason;
import org.openhab.binding.teltocharge.dlb.TimedValue;

/**
 * Charges only up to a price. A price that is not known does not keep a vehicle from charging; the reason says so where
 * nothing else bounds. A near departure overrides it.
 */
@NonNullByDefault
public final class PriceRule implements Rule {

    @Override
    public boolean isSoft() {
        return true;
    }

    @Override
    public @Nullable Bound bound(Situation situation, ChargerView charger) {
        PriceSettings settings = situation.settings().rules().price();
        Double wished = charger.wish().priceCeiling();
        double ceiling = wished == null ? settings.ceiling() : wished;
        if (Double.isNaN(ceiling) || charger.isDue()) {
            return null;
        }
        double price = TimedValue.fresh(situation.signals().price(), situation.now(), settings.timeout());
        if (Double.isNaN(price)) {
            return new Bound(charger.settings().maxAmps(), new TariffReason.PriceUnknown());
        }
        return price > ceiling ? new Bound(0, new TariffReason.PriceTooHigh(price, ceiling)) : null;
    }
}
