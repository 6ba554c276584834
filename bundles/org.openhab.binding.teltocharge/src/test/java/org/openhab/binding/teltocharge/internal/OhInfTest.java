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
package org.openhab.binding.teltocharge.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.Trait;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.binding.teltocharge.internal.balancer.BalancerMode;
import org.openhab.binding.teltocharge.internal.charger.ChargerState;
import org.openhab.binding.teltocharge.internal.charger.TemporaryOrder;
import org.openhab.binding.teltocharge.internal.hub.BalancingEvent;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.binding.teltocharge.modbus.charger.ChargePointState;
import org.openhab.binding.teltocharge.modbus.charger.ChargerError;
import org.openhab.binding.teltocharge.modbus.charger.ChargerWarning;
import org.openhab.binding.teltocharge.modbus.charger.DlmState;
import org.openhab.binding.teltocharge.modbus.charger.IecState;
import org.openhab.binding.teltocharge.modbus.charger.LimitCause;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

class OhInfTest {

    private static final Path OH_INF = Path.of("src/main/resources/OH-INF");
    /** openHAB's schemas; they are not part of this repository and may lie beside it. */
    private static final Path SCHEMAS = Path.of("../../../shared/openhab-schemas");
    private static final Set<String> POINTS = Set.of("Alarm", "Calculation", "Control", "Forecast", "Measurement",
            "Setpoint", "Status", "Switch");

    @Test
    void filesAreValidBySchemaWhenTheSchemasAreThere() throws Exception {
        assumeTrue(Files.isDirectory(schemas()), "openHAB's schemas are not beside this repository");
        Schema things = schema("thing-description-1.0.0.xsd");
        for (Path file : thingFiles()) {
            things.newValidator().validate(new StreamSource(file.toFile()));
        }
        schema("addon-1.0.0.xsd").newValidator().validate(new StreamSource(OH_INF.resolve("addon/addon.xml").toFile()));
    }

    @Test
    void idsAreKebabCaseAndParametersCamelCase() throws Exception {
        for (String name : List.of("thing-type", "bridge-type", "channel-type", "channel-group-type", "channel",
                "channel-group")) {
            assertThat(elements(name).stream().map(element -> element.getAttribute("id")))
                    .allMatch(id -> id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
        }
        assertThat(elements("parameter").stream().map(element -> element.getAttribute("name")))
                .allMatch(name -> name.matches("[a-z][a-zA-Z0-9]*"));
    }

    @Test
    void everyChannelTypeHasAPointAndAProperty() throws Exception {
        List<Element> withItems = elements("channel-type").stream()
                .filter(type -> children(type, "item-type").size() == 1).toList();
        assertThat(withItems).hasSizeGreaterThan(30).allSatisfy(type -> {
            List<String> tags = texts(type, "tag");
            assertThat(tags).as(type.getAttribute("id")).hasSize(2);
            assertThat(POINTS).contains(tags.get(0)).doesNotContain(tags.get(1));
        });
    }

    @Test
    void everyWritableCurrentHasCommandOptionsSinceTheUserInterfaceNeedsThem() throws Exception {
        List<Element> writable = elements("channel-type").stream()
                .filter(type -> texts(type, "item-type").contains("Number:ElectricCurrent"))
                .filter(type -> children(type, "state").stream()
                        .noneMatch(state -> "true".equals(state.getAttribute("readOnly"))))
                .toList();
        assertThat(writable).extracting(type -> type.getAttribute("id")).containsExactlyInAnyOrder("current-limit",
                "extra-load", "external-limit");
        assertThat(writable).allSatisfy(type -> assertThat(children(type, "command")).hasSize(1));
        Element limit = writable.stream().filter(type -> "current-limit".equals(type.getAttribute("id"))).findFirst()
                .orElseThrow();
        assertThat(values(limit)).containsExactlyElementsOf(
                IntStream.rangeClosed(0, 32).filter(amps -> amps == 0 || amps >= 6).mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void everyChannelAndGroupHasItsType() throws Exception {
        Set<String> types = ids("channel-type");
        assertThat(elements("channel").stream().map(channel -> channel.getAttribute("typeId"))
                .filter(type -> !type.startsWith("system."))).allMatch(types::contains);
        assertThat(elements("channel-group").stream().map(group -> group.getAttribute("typeId")))
                .allMatch(ids("channel-group-type")::contains);
        Set<String> used = new TreeSet<>(
                elements("channel").stream().map(channel -> channel.getAttribute("typeId")).toList());
        assertThat(types).isSubsetOf(used);
    }

    @Test
    void theConstantsNameExactlyTheChannelsThatExist() throws Exception {
        assertThat(channelConstants()).containsExactlyInAnyOrderElementsOf(channelIds());
    }

    @Test
    void theOptionsNameExactlyTheConstantsOfTheEnums() throws Exception {
        assertOptions("charger-state", ChargerState.values(), List.of());
        assertOptions("limit-reason", LimitCause.values(), List.of());
        assertOptions("warning", ChargerWarning.values(), List.of("NONE"));
        assertOptions("error", ChargerError.values(), List.of("NONE"));
        assertOptions("charge-point-state", ChargePointState.values(), List.of());
        assertOptions("order", TemporaryOrder.Kind.values(), List.of("NONE"));
        assertOptions("balancing-event", BalancingEvent.values(), List.of());
        assertOptions("solar-mode", SolarMode.values(), List.of());
        assertOptions("balancer-mode", BalancerMode.values(), List.of());
        assertOptions("car-habit", Trait.values(), List.of());
        assertOptions("load-management-state", DlmState.values(), List.of());
        assertOptions("iec-state", IecState.values(), List.of());
    }

    @Test
    void everyReasonForRulesHasASentence() throws Exception {
        Set<String> sentences = new TreeSet<>();
        PropertiesTranslations.load("").stringPropertyNames().stream().filter(key -> key.startsWith("reason."))
                .forEach(key -> sentences.add(key.substring("reason.".length())));
        assertThat(values(channelType("reason"))).containsExactlyInAnyOrderElementsOf(sentences);
    }

    @Test
    void theMainFuseIsMandatoryAndHasNoDefault() throws Exception {
        Element fuse = elements("parameter").stream()
                .filter(parameter -> "mainFuse".equals(parameter.getAttribute("name")))
                .filter(parameter -> "true".equals(parameter.getAttribute("required"))).findFirst().orElseThrow();
        assertThat(children(fuse, "default")).isEmpty();
    }

    private static void assertOptions(String type, Enum<?>[] constants, List<String> more) throws Exception {
        List<String> expected = new ArrayList<>(more);
        for (Enum<?> constant : constants) {
            expected.add(constant.name());
        }
        assertThat(values(channelType(type))).as(type).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Element channelType(String id) throws Exception {
        return elements("channel-type").stream().filter(type -> id.equals(type.getAttribute("id"))).findFirst()
                .orElseThrow();
    }

    private static List<String> values(Element type) {
        return children(type, "option").stream().map(option -> option.getAttribute("value")).toList();
    }

    private static Set<String> channelIds() throws Exception {
        Set<String> ids = new TreeSet<>();
        List<Element> things = new ArrayList<>(elements("thing-type"));
        things.addAll(elements("bridge-type"));
        for (Element thing : things) {
            children(thing, "channel").forEach(channel -> ids.add(channel.getAttribute("id")));
            for (Element group : children(thing, "channel-group")) {
                Element type = elements("channel-group-type").stream()
                        .filter(candidate -> candidate.getAttribute("id").equals(group.getAttribute("typeId")))
                        .findFirst().orElseThrow();
                children(type, "channel").forEach(
                        channel -> ids.add(group.getAttribute("id") + "#" + channel.getAttribute("id")));
            }
        }
        return ids;
    }

    static Set<String> channelConstants() throws IllegalAccessException {
        Set<String> ids = new TreeSet<>();
        for (Field field : TeltoChargeBindingConstants.class.getFields()) {
            if (field.getName().startsWith("CHANNEL")) {
                Object value = field.get(null);
                if (value instanceof Collection<?> list) {
                    list.forEach(id -> ids.add(id.toString()));
                } else {
                    ids.add(value.toString());
                }
            }
        }
        return ids;
    }

    private static Set<String> ids(String element) throws Exception {
        return new TreeSet<>(elements(element).stream().map(found -> found.getAttribute("id")).toList());
    }

    private static List<Element> elements(String name) throws ParserConfigurationException, SAXException, IOException {
        List<Element> found = new ArrayList<>();
        for (Path file : thingFiles()) {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            found.addAll(children(document.getDocumentElement(), name));
        }
        return found;
    }

    private static List<Element> children(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList();
    }

    private static List<String> texts(Element element, String name) {
        return children(element, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Path> thingFiles() throws IOException {
        try (Stream<Path> files = Files.list(OH_INF.resolve("thing"))) {
            return files.sorted().toList();
        }
    }

    private static Path schemas() {
        return SCHEMAS.toAbsolutePath().normalize();
    }

    private static Schema schema(String name) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        DOMImplementationLS inputs = (DOMImplementationLS) DOMImplementationRegistry.newInstance()
                .getDOMImplementation("LS");
        // The schemas name each other by their public address; nothing is fetched from there.
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            LSInput input = inputs.createLSInput();
            input.setSystemId(schemas().resolve(new File(systemId).getName()).toUri().toString());
            return input;
        });
        return factory.newSchema(schemas().resolve(name).toFile());
    }
}
