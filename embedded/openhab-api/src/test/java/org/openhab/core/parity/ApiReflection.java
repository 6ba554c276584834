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
package org.openhab.core.parity;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Describes classes in the words of the table.
 */
final class ApiReflection {

    private ApiReflection() {
    }

    static ApiType describe(Class<?> type) {
        Map<String, ApiMember> members = new LinkedHashMap<>();
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
                add(members, new ApiMember("field", field.getName(), "", modifiers(field.getModifiers(), field),
                        name(field.getGenericType()), ""));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor.getModifiers()) && !constructor.isSynthetic()) {
                add(members, member("constructor", simpleName(type), constructor, ""));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            // Bridges are the compiler's; what they bridge to is compared.
            if (isVisible(method.getModifiers()) && !method.isSynthetic()) {
                add(members, member("method", method.getName(), method,
                        typeParameters(method.getTypeParameters(), " ") + name(method.getGenericReturnType())));
            }
        }
        return new ApiType(type.getName() + typeParameters(type.getTypeParameters(), ""), kind(type), supertypes(type),
                members);
    }

    private static void add(Map<String, ApiMember> members, ApiMember member) {
        members.put(member.key(), member);
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static ApiMember member(String what, String name, Executable executable, String type) {
        Type[] parameters = executable.getGenericParameterTypes();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            String parameter = name(parameters[i]);
            boolean isVariable = executable.isVarArgs() && i == parameters.length - 1;
            names.add(isVariable ? parameter.substring(0, parameter.length() - 2) + "..." : parameter);
        }
        String thrown = join(executable.getGenericExceptionTypes());
        return new ApiMember(what, name, String.join(",", names), modifiers(executable.getModifiers(), executable),
                type, thrown);
    }

    private static String modifiers(int bits, Object member) {
        boolean isDefault = member instanceof Method method && method.isDefault();
        int mask = member instanceof Field
                ? Modifier.fieldModifiers() & ~Modifier.TRANSIENT
                : Modifier.methodModifiers();
        return Modifier.toString(bits & mask) + (isDefault ? " default" : "");
    }

    private static String kind(Class<?> type) {
        int hidden = Modifier.STATIC | Modifier.INTERFACE | (type.isInterface() ? Modifier.ABSTRACT : 0);
        return (Modifier.toString(type.getModifiers() & ~hidden) + (type.isInterface() ? " interface" : " class"))
                .trim();
    }

    private static String supertypes(Class<?> type) {
        List<String> parts = new ArrayList<>();
        Class<?> superclass = type.getSuperclass();
        if (superclass != null && superclass != Object.class) {
            parts.add("extends " + name(type.getGenericSuperclass()));
        }
        if (type.getInterfaces().length > 0) {
            parts.add((type.isInterface() ? "extends " : "implements ") + join(type.getGenericInterfaces()));
        }
        return String.join(" ", parts);
    }

    private static String typeParameters(TypeVariable<?>[] variables, String after) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables).map(ApiReflection::declaration).collect(Collectors.joining(",", "<", ">"))
                + after;
    }

    private static String declaration(TypeVariable<?> variable) {
        String bounds = Arrays.stream(variable.getBounds()).filter(bound -> bound != Object.class)
                .map(ApiReflection::name).collect(Collectors.joining(" & "));
        return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    private static String join(Type[] types) {
        return Arrays.stream(types).map(ApiReflection::name).collect(Collectors.joining(","));
    }

    private static String name(Type type) {
        return ApiTable.tight(type.getTypeName());
    }

    private static String simpleName(Class<?> type) {
        return type.getName().substring(type.getName().lastIndexOf('.') + 1);
    }
}
