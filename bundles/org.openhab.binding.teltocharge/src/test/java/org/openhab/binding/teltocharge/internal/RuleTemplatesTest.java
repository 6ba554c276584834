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
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhab.binding.teltocharge.internal.balancer.BalancerMode;
import org.openhab.binding.teltocharge.internal.charger.OwnerCommand;
import org.openhab.binding.teltocharge.internal.hub.BalancingEvent;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.core.library.types.QuantityType;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The rule templates, which openHAB's automation engine reads from the bundle. Nothing here runs them: openHAB's engine
 * is not at hand, so what they name is compared with what it defines.
 */
class RuleTemplatesTest {

    private static final Path AUTOMATION = Path.of("src/main/resources/OH-INF/automation");
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern CHANNEL = Pattern.compile("channel ([a-z-]+)");

    /**
     * The module types that templates are made of, with what they must and may be configured with: openHAB core 5.2.1,
     * {@code OH-INF/automation/moduletypes} of its bundle {@code org.openhab.core.automation}. ItemStateCondition calls
     * its operator optional, but is never true without one.
     */
    private static final Map<String, ModuleType> MODULE_TYPES = Map.of("core.ChannelEventTrigger",
            new ModuleType("triggers", Set.of("channelUID"), Set.of("event")), "core.ItemStateChangeTrigger",
            new ModuleType("triggers", Set.of("itemName"), Set.of("previousState", "state")), "core.ItemStateCondition",
            new ModuleType("conditions", Set.of("itemName", "operator", "state"), Set.of()), "core.ItemCommandAction",
            new ModuleType("actions", Set.of("itemName"), Set.of("command")));

    private record ModuleType(String list, Set<String> required, Set<String> optional) {
        Set<String> parameters() {
            return Stream.concat(required.stream(), optional.stream()).collect(Collectors.toSet());
        }
    }

    private static final Set<String> TYPES = Set.of("TEXT", "INTEGER", "DECIMAL", "BOOLEAN");

    private final Properties english = PropertiesTranslations.load("");

    @Test
    void thereAreTemplatesAndNothingElse() throws IOException {
        // Above all no composite module types: openHAB puts the parameters of the first rule that uses one into the type
        // itself, so that all later rules would command the first one's items; and it disposes their children twice.
        try (Stream<Path> files = Files.walk(AUTOMATION)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> AUTOMATION.relativize(file).toString()))
                    .hasSizeGreaterThan(3).allMatch(file -> file.matches("templates/[a-z-]+\\.json"));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateIsNamedAfterItsFile(String file, JsonObject template) {
        assertThat(template.keySet()).containsExactlyInAnyOrder("uid", "label", "description", "tags",
                "configDescriptions", "triggers", "conditions", "actions");
        assertThat(string(template, "uid")).isEqualTo("teltocharge." + file);
        assertThat(objects(template, "triggers")).isNotEmpty();
        assertThat(objects(template, "actions")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyModuleIsOneOfOpenHabsOwnWithItsParameters(String file, JsonObject template) {
        List<String> ids = new ArrayList<>();
        for (String list : List.of("triggers", "conditions", "actions")) {
            for (JsonObject module : objects(template, list)) {
                assertThat(module.keySet()).containsExactlyInAnyOrder("id", "type", "configuration");
                ids.add(string(module, "id"));
                ModuleType type = MODULE_TYPES.get(string(module, "type"));
                assertThat(type).as(string(module, "type")).isNotNull();
                assertThat(type.list()).isEqualTo(list);
                Set<String> given = module.getAsJsonObject("configuration").keySet();
                assertThat(given).containsAll(type.required()).isSubsetOf(type.parameters());
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyReferenceNamesAParameterAndEveryParameterIsUsed(String file, JsonObject template) {
        Set<String> used = new TreeSet<>();
        modules(template).forEach(module -> values(module).forEach(value -> REFERENCE.matcher(value).results()
                .map(result -> result.group(1)).forEach(used::add)));
        assertThat(parameters(template).stream().map(parameter -> string(parameter, "name")))
                .doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used);
        assertThat(modules(template).flatMap(RuleTemplatesTest::values)
                .map(value -> REFERENCE.matcher(value).replaceAll(""))).allMatch(rest -> !rest.matches(".*[{}$].*"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyParameterIsRequiredSinceOpenHabLeavesAReferenceToAMissingOneAsItIs(String file, JsonObject template) {
        assertThat(parameters(template)).isNotEmpty().allSatisfy(parameter -> {
            assertThat(string(parameter, "name")).matches("[a-z][a-zA-Z0-9]*");
            assertThat(TYPES).contains(string(parameter, "type"));
            assertThat(parameter.get("required").getAsBoolean()).isTrue();
            if (parameter.has("options")) {
                assertThat(parameter.get("limitToOptions").getAsBoolean()).isTrue();
                assertThat(options(parameter)).doesNotHaveDuplicates().contains(string(parameter, "default"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyChannelThatADescriptionNamesExists(String file, JsonObject template) throws IllegalAccessException {
        Set<String> channels = OhInfTest.channelConstants().stream().map(id -> id.substring(id.indexOf('#') + 1))
                .collect(Collectors.toSet());
        List<String> named = parameters(template).stream().filter(parameter -> parameter.has("description"))
                .flatMap(parameter -> CHANNEL.matcher(string(parameter, "description")).results())
                .map(result -> result.group(1)).toList();
        assertThat(named).hasSize(1).allMatch(channels::contains);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTextIsTranslatedUnderTheKeyThatOpenHabLooksFor(String file, JsonObject template) {
        Map<String, String> texts = texts(template);
        assertThat(texts).allSatisfy((key, text) -> assertThat(english.getProperty(key)).as(key).isEqualTo(text));
        assertThat(english.stringPropertyNames().stream()
                .filter(key -> key.startsWith("rule-template.") && key.contains(string(template, "uid") + ".")))
                        .containsExactlyInAnyOrderElementsOf(texts.keySet());
    }

    @Test
    void theEventsAreThoseOfTheTriggerChannel() throws IOException {
        assertThat(options(parameter("event-command", "event")))
                .containsExactlyElementsOf(Stream.of(BalancingEvent.values()).map(Enum::name).toList());
    }

    @Test
    void theModesAreThoseOfTheLoadBalancer() throws IOException {
        assertThat(options(parameter("mode-on-change", "mode"))).containsExactlyInAnyOrderElementsOf(
                Stream.of(BalancerMode.values()).map(Enum::name).toList());
        assertThat(template("mode-on-change").toString()).contains("\"command\":\"{{mode}}\"");
    }

    @Test
    void theLimitsAreThoseThatACarCanBeOfferedAndTheChargerUnderstandsThem() throws IOException {
        List<String> limits = options(parameter("limit-on-change", "amps"));
        assertThat(limits).containsExactlyElementsOf(IntStream.rangeClosed(0, 32)
                .filter(amps -> amps == 0 || amps >= 6).mapToObj(Integer::toString).toList());
        String command = objects(template("limit-on-change"), "actions").get(0).getAsJsonObject("configuration")
                .get("command").getAsString();
        for (String amps : limits) {
            assertThat(OwnerCommand.amps(new QuantityType<>(command.replace("{{amps}}", amps))))
                    .hasValue(Integer.parseInt(amps));
        }
    }

    @Test
    void aHeadroomThatIsNotKnownIsNeverTakenForRoom() throws IOException {
        // An item without a number is neither >= nor <= anything for openHAB, and its > and < are the opposites of these.
        assertThat(options(parameter("headroom-command", "comparison"))).containsExactly(">=", "<");
        assertThat(objects(template("headroom-command"), "conditions").stream()
                .map(condition -> condition.getAsJsonObject("configuration"))
                .filter(config -> "{{headroom}}".equals(string(config, "itemName")))).singleElement()
                        .satisfies(config -> {
                            assertThat(string(config, "operator")).isEqualTo("{{comparison}}");
                            assertThat(new QuantityType<>(string(config, "state").replace("{{amps}}", "6.5")))
                                    .isEqualTo(new QuantityType<>("6.5 A"));
                        });
    }

    static Stream<Arguments> templates() throws IOException {
        try (Stream<Path> files = Files.list(AUTOMATION.resolve("templates"))) {
            List<Arguments> all = new ArrayList<>();
            for (Path path : files.sorted().toList()) {
                String file = path.getFileName().toString().replace(".json", "");
                all.add(Arguments.of(file, template(file)));
            }
            return all.stream();
        }
    }

    private static JsonObject template(String file) throws IOException {
        return JsonParser.parseString(Files.readString(AUTOMATION.resolve("templates").resolve(file + ".json")))
                .getAsJsonObject();
    }

    /** Keys as openHAB core 5.2.1 puts them together (RuleTemplateI18nUtil, ConfigDescriptionI18nUtil). */
    private static Map<String, String> texts(JsonObject template) {
        String uid = string(template, "uid");
        Map<String, String> texts = new HashMap<>(
                Map.ofEntries(entry("rule-template." + uid + ".label", string(template, "label")),
                        entry("rule-template." + uid + ".description", string(template, "description"))));
        for (JsonObject parameter : parameters(template)) {
            String prefix = "rule-template.config." + uid + ".name." + string(parameter, "name") + ".";
            texts.put(prefix + "label", string(parameter, "label"));
            if (parameter.has("description")) {
                texts.put(prefix + "description", string(parameter, "description"));
            }
            if (parameter.has("options")) {
                // Signs and amps are the same in every language.
                objects(parameter, "options").stream().filter(option -> string(option, "label").matches("\\p{L}.*"))
                        .forEach(option -> texts.put(prefix + "option." + string(option, "value"),
                                string(option, "label")));
            }
        }
        return texts;
    }

    private static JsonObject parameter(String file, String name) throws IOException {
        return parameters(template(file)).stream().filter(parameter -> name.equals(string(parameter, "name")))
                .findFirst().orElseThrow();
    }

    private static List<JsonObject> parameters(JsonObject template) {
        return objects(template, "configDescriptions");
    }

    private static List<String> options(JsonObject parameter) {
        return objects(parameter, "options").stream().map(option -> string(option, "value")).toList();
    }

    private static Stream<JsonObject> modules(JsonObject template) {
        return Stream.of("triggers", "conditions", "actions").flatMap(list -> objects(template, list).stream());
    }

    private static Stream<String> values(JsonObject module) {
        return module.getAsJsonObject("configuration").asMap().values().stream().map(JsonElement::getAsString);
    }

    private static List<JsonObject> objects(JsonObject parent, String list) {
        JsonArray array = parent.getAsJsonArray(list);
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }

    private static String string(JsonObject object, String key) {
        return object.get(key).getAsString();
    }
}
