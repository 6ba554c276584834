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
package org.openhab.embedded.host.internal.yaml;

import java.io.Reader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * SnakeYAML as openHAB sets it up: only true and false are booleans, and a file is data, never objects.
 */
final class YamlNodes {

    private static final int MAX_CODE_POINTS = 2_000_000;
    private static final int MAX_DEPTH = 20;
    private static final int MAX_ALIASES = 50;

    private final Values values = new Values(options());

    /**
     * @return the document's root, null if the file is empty
     * @throws YAMLException if this is not YAML, or beyond the limits
     */
    @Nullable
    Node compose(Reader reader) {
        LoaderOptions options = options();
        return new Yaml(new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(),
                options, new BooleanWords()).compose(reader);
    }

    /**
     * @return string, Boolean, BigDecimal, or lists and maps of them; null for an empty value
     */
    @Nullable
    Object value(Node node) throws YamlException {
        try {
            return normalize(values.of(node));
        } catch (YAMLException e) {
            throw new YamlException(node, String.valueOf(e.getMessage()));
        }
    }

    /** openHAB keeps every number of a configuration as BigDecimal. */
    private static @Nullable Object normalize(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> result = new LinkedHashMap<>();
            map.forEach((key, element) -> {
                Object normal = normalize(element);
                if (normal != null) {
                    result.put(String.valueOf(key), normal);
                }
            });
            return result;
        }
        if (value instanceof List<?> list) {
            List<Object> result = new ArrayList<>();
            list.forEach(element -> {
                Object normal = normalize(element);
                if (normal != null) {
                    result.add(normal);
                }
            });
            return result;
        }
        if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        return value instanceof Number number ? new BigDecimal(number.toString()) : value;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        return options;
    }

    private static final class Values extends SafeConstructor {

        Values(LoaderOptions options) {
            super(options);
        }

        @Nullable
        Object of(Node node) {
            return constructDocument(node);
        }
    }

    /** YAML 1.1 would make booleans of on, off, yes and no, which are states and words in openHAB. */
    private static final class BooleanWords extends Resolver {

        private static final Pattern TRUE_OR_FALSE = Pattern.compile("^(?:true|True|TRUE|false|False|FALSE)$");
        private static final Pattern NULL = Pattern.compile("^(?:~|null|Null|NULL| )$");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, TRUE_OR_FALSE, "tTfF");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.NULL, EMPTY, null);
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }
}
