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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.jdt.annotation.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * One element of an XML file, without DOM's nulls. The parser behind it knows neither document types nor external
 * entities, since an add-on's files are foreign input.
 */
public final class XmlElement {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Element element;

    private XmlElement(Element element) {
        this.element = element;
    }

    /**
     * Reads a whole document.
     *
     * @param in the document; not closed
     * @param name how messages call it
     * @return the root element
     * @throws OhInfException if it cannot be read or is not well-formed
     */
    public static XmlElement parse(InputStream in, String name) throws OhInfException {
        try {
            return new XmlElement(newBuilder().parse(in).getDocumentElement());
        } catch (SAXParseException e) {
            throw new OhInfException(name + ":" + e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new OhInfException(name + ": " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder newBuilder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new ThrowingErrorHandler());
        return builder;
    }

    public String name() {
        String local = element.getLocalName();
        return local == null ? element.getTagName() : local;
    }

    public String text() {
        return element.getTextContent().strip();
    }

    public List<XmlElement> children() {
        return children(child -> true);
    }

    public List<XmlElement> children(String name) {
        return children(child -> name.equals(child.name()));
    }

    private List<XmlElement> children(Predicate<XmlElement> filter) {
        List<XmlElement> result = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element childElement) {
                XmlElement child = new XmlElement(childElement);
                if (filter.test(child)) {
                    result.add(child);
                }
            }
        }
        return result;
    }

    public Optional<XmlElement> child(String name) {
        return children(name).stream().findFirst();
    }

    /**
     * @return the text of the first child of that name, null if there is none or it is blank
     */
    public @Nullable String childText(String name) {
        return child(name).map(XmlElement::text).filter(text -> !text.isEmpty()).orElse(null);
    }

    public String requiredChildText(String name) throws OhInfException {
        String text = childText(name);
        if (text == null) {
            throw new OhInfException("<" + name() + "> needs a <" + name + ">");
        }
        return text;
    }

    public @Nullable String attribute(String name) {
        return element.hasAttribute(name) ? element.getAttribute(name).strip() : null;
    }

    public String requiredAttribute(String name) throws OhInfException {
        String value = attribute(name);
        if (value == null || value.isEmpty()) {
            throw new OhInfException("<" + name() + "> needs the attribute " + name);
        }
        return value;
    }

    public boolean flag(String attribute, boolean defaultValue) {
        String value = attribute(attribute);
        return value == null ? defaultValue : "true".equals(value) || "1".equals(value);
    }

    /** The default handler prints to the console before it throws; the message belongs into the log only. */
    private static final class ThrowingErrorHandler implements ErrorHandler {

        @Override
        public void warning(@Nullable SAXParseException exception) {
            // A warning does not make a document unusable.
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
