package fr.charteia.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import fr.charteia.core.ConfigurationException;
import fr.charteia.core.message.Text;
import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a member of a class declares it: a field of type {@link ArchRule}, or a method that is given the classes.
 *
 * @param where the member, {@code Regles.passerelle}
 * @param name the name of the member
 * @param tags what {@code @ArchTag} calls it
 * @param check the rule
 */
record Declared(String where, String name, List<String> tags, Check check) {
    private static final String JUNIT = "com.tngtech.archunit.junit.";

    Declared {
        tags = List.copyOf(tags);
    }

    /** How a member checks. */
    sealed interface Check {
        /** A rule says all that it finds. */
        record OfRule(ArchRule rule) implements Check {}

        /** A method says at once that something is wrong, with an {@link AssertionError}. */
        record OfMethod(Method method, @Nullable Object target) implements Check {}
    }

    /**
     * The rules that a class declares, and those of the classes to which it refers by {@code ArchTests.in(…)}; by name, since a
     * virtual machine gives members in no order. Those with {@code @ArchIgnore} are left out.
     */
    static List<Declared> in(Class<?> type) throws ConfigurationException {
        List<Declared> declared = new ArrayList<>();
        if (isIgnored(type)) {
            return declared;
        }
        for (Field field : sorted(type.getDeclaredFields())) {
            if (ArchRule.class.isAssignableFrom(field.getType()) && !isIgnored(field)) {
                declared.add(declared(type, field, new Check.OfRule((ArchRule) value(field, type))));
            } else if (field.getType().getName().equals(JUNIT + "ArchTests") && !isIgnored(field)) {
                declared.addAll(in(definition(value(field, type))));
            }
        }
        for (Method method : sorted(type.getDeclaredMethods())) {
            if (annotation(method, "ArchTest").isPresent() && !isIgnored(method)) {
                Object target = Modifier.isStatic(method.getModifiers()) ? null : instance(type);
                declared.add(declared(type, method, new Check.OfMethod(accessible(method), target)));
            }
        }
        return declared;
    }

    private static <T extends Member> List<T> sorted(T[] members) {
        return Arrays.stream(members)
                .filter(member -> !member.isSynthetic())
                .sorted(Comparator.comparing(Member::getName))
                .toList();
    }

    private static <T extends AccessibleObject & Member> Declared declared(Class<?> type, T member, Check check) {
        List<String> tags = annotation(member, "ArchTag").stream()
                .map(tag -> String.valueOf(attribute(tag, "value")))
                .toList();
        return new Declared(type.getSimpleName() + "." + member.getName(), member.getName(), tags, check);
    }

    /** By name, as all of JUnit's part of ArchUnit: who writes rules without JUnit has none of it. */
    private static Optional<Annotation> annotation(AccessibleObject member, String simpleName) {
        return annotation(member.getAnnotations(), simpleName);
    }

    private static Optional<Annotation> annotation(Annotation[] annotations, String simpleName) {
        return Arrays.stream(annotations)
                .filter(annotation -> annotation.annotationType().getName().equals(JUNIT + simpleName))
                .findFirst();
    }

    private static boolean isIgnored(AccessibleObject member) {
        return annotation(member, "ArchIgnore").isPresent();
    }

    private static boolean isIgnored(Class<?> type) {
        return annotation(type.getAnnotations(), "ArchIgnore").isPresent();
    }

    private static Object attribute(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> definition(Object archTests) {
        try {
            return (Class<?>)
                    archTests.getClass().getMethod("getDefinitionLocation").invoke(archTests);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Field field, Class<?> type) throws ConfigurationException {
        try {
            Object target = Modifier.isStatic(field.getModifiers()) ? null : instance(type);
            Object value = accessible(field).get(target);
            if (value == null) {
                throw cannotRead(type, field.getName(), new NullPointerException(field.getName()));
            }
            return value;
        } catch (IllegalAccessException e) {
            throw cannotRead(type, field.getName(), e);
        }
    }

    private static Object instance(Class<?> type) throws ConfigurationException {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            return accessible(constructor).newInstance();
        } catch (InvocationTargetException e) {
            throw cannotRead(type, "<init>", e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw cannotRead(type, "<init>", e);
        }
    }

    private static <T extends AccessibleObject> T accessible(T member) {
        member.setAccessible(true);
        return member;
    }

    private static ConfigurationException cannotRead(Class<?> type, String member, Throwable why) {
        String name = type.getName() + "." + member;
        return new ConfigurationException(new Text(
                "archRules : " + name + " ne peut être lu (" + why + ")",
                "archRules: " + name + " cannot be read (" + why + ")"));
    }

    /** The failure with which a method says what is wrong, if it does. */
    static Optional<String> failure(Check.OfMethod check, JavaClasses classes) {
        try {
            check.method().invoke(check.target(), classes);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            if (e.getTargetException() instanceof AssertionError failure) {
                return Optional.of(String.valueOf(failure.getMessage()));
            }
            throw new IllegalStateException(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
