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
package org.openhab.embedded.host.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ThingType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the XML files of one bundle's OH-INF folder. A bad file is logged and left out; the others still count.
 * Not thread-safe; one reader per bundle.
 */
public final class OhInfReader {

    private final Logger logger = LoggerFactory.getLogger(OhInfReader.class);
    private final ConfigDescriptionParser configs = new ConfigDescriptionParser();
    private final ThingTypeParser things = new ThingTypeParser();
    private final ChannelTypeParser channels = new ChannelTypeParser();

    private final List<ThingType> thingTypes = new ArrayList<>();
    private final List<ChannelType> channelTypes = new ArrayList<>();
    private final List<ChannelGroupType> channelGroupTypes = new ArrayList<>();
    private final List<ConfigDescription> configDescriptions = new ArrayList<>();
    private @Nullable AddonInfo addon;

    /**
     * @param files the bundle's {@code OH-INF/addon}, {@code OH-INF/config} and {@code OH-INF/thing} files
     * @return what they describe
     */
    public OhInfContent read(Collection<URL> files) {
        for (URL file : files) {
            try (InputStream in = file.openStream()) {
                readFile(XmlElement.parse(in, file.getPath()));
            } catch (OhInfException | IOException | IllegalArgumentException e) {
                logger.warn("Ignoring the rest of {}: {}", file, e.getMessage());
            }
        }
        return new OhInfContent(addon, thingTypes, channelTypes, channelGroupTypes, configDescriptions);
    }

    private void readFile(XmlElement root) throws OhInfException {
        switch (root.name()) {
            case "addon" -> readAddon(root);
            case "config-descriptions" -> readConfigDescriptions(root);
            case "config-description" -> addConfig(root, URI.create(root.requiredAttribute("uri")));
            case "thing-descriptions" -> readThingDescriptions(root);
            default -> throw new OhInfException("Unknown root element <" + root.name() + ">");
        }
    }

    private void readAddon(XmlElement xml) throws OhInfException {
        String type = xml.requiredChildText("type");
        String id = xml.requiredAttribute("id");
        addon = new AddonInfo(id, type, xml.requiredChildText("name"), xml.requiredChildText("description"),
                xml.childText("connection"));
        configUri(xml, type + ":" + id);
    }

    private void readConfigDescriptions(XmlElement xml) throws OhInfException {
        for (XmlElement description : xml.children("config-description")) {
            addConfig(description, URI.create(description.requiredAttribute("uri")));
        }
    }

    private void readThingDescriptions(XmlElement xml) throws OhInfException {
        String bindingId = xml.requiredAttribute("bindingId");
        for (XmlElement child : xml.children()) {
            String id = child.requiredAttribute("id");
            switch (child.name()) {
                case "thing-type", "bridge-type" -> thingTypes.add(
                        things.parse(child, bindingId, configUri(child, "thing-type:" + bindingId + ":" + id)));
                case "channel-type" -> channelTypes.add(channels.parse(child, bindingId,
                        configUri(child, "channel-type:" + channels.uid(child, bindingId).getAsString())));
                case "channel-group-type" -> channelGroupTypes.add(things.parseGroupType(child, bindingId));
                default -> throw new OhInfException("Unknown element <" + child.name() + ">");
            }
        }
    }

    /** An inline description gets openHAB's name for it; a reference names a description elsewhere. */
    private @Nullable URI configUri(XmlElement xml, String inlineUri) throws OhInfException {
        var reference = xml.child("config-description-ref");
        if (reference.isPresent()) {
            return URI.create(reference.get().requiredAttribute("uri"));
        }
        var inline = xml.child("config-description");
        if (inline.isEmpty()) {
            return null;
        }
        String own = inline.get().attribute("uri");
        URI uri = URI.create(own == null ? inlineUri : own);
        addConfig(inline.get(), uri);
        return uri;
    }

    private void addConfig(XmlElement xml, URI uri) throws OhInfException {
        configDescriptions.add(configs.parse(xml, uri));
    }
}
