package fr.charteia.core.flow;

import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The programs of a class, with an outside that answers as it is told. */
final class LoadedPrograms implements AutoCloseable {
    /** What was compiled of an outside: nobody changes it. */
    private static final Map<List<String>, Path> COMPILED = new ConcurrentHashMap<>();

    private final URLClassLoader loader;

    /** @param outside classes that take the place of the suite's library */
    LoadedPrograms(String source, List<String> outside) throws IOException {
        Path answering = COMPILED.computeIfAbsent(outside, own -> Sources.compile(own.toArray(String[]::new)));
        Path classes = Programs.sources(source).classpath(Programs.api()).compile();
        URL[] both = {answering.toUri().toURL(), classes.toUri().toURL()};
        loader = new URLClassLoader(both, LoadedPrograms.class.getClassLoader());
    }

    /** Is told what the outside answers, before a program is called. */
    interface Answers {
        void give() throws ReflectiveOperationException;
    }

    /** The method of {@code P3}, say. */
    Method program(int number) throws ReflectiveOperationException {
        Method program = loader.loadClass("programs.Generated$P" + number).getDeclaredMethod("p" + number);
        program.setAccessible(true);
        return program;
    }

    /** A static field of the outside. */
    Field field(String type, String name) throws ReflectiveOperationException {
        return loader.loadClass("api." + type).getField(name);
    }

    /** Calls a program of a new object. One that has fields is called twice: what it leaves there, it finds. */
    void run(Method program, Answers answers) throws ReflectiveOperationException {
        Class<?> type = program.getDeclaringClass();
        forget(type);
        Constructor<?> maker = type.getDeclaredConstructor();
        maker.setAccessible(true);
        Object target = maker.newInstance();
        for (int i = type.getDeclaredFields().length == 0 ? 1 : 0; i < 2; i++) {
            answers.give();
            program.invoke(target);
        }
    }

    /** Puts into the static fields what they have at first. */
    private static void forget(Class<?> type) throws ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                if (field.get(null) instanceof Collection<?> all) {
                    all.clear();
                } else {
                    field.set(null, "k");
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
