package fr.charteia.core.catalogue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BlindSpots.Kind;
import fr.charteia.core.catalogue.Configuration.Entry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds and reads configuration files. One that is broken is one line of the ledger. */
final class ConfigurationFiles {

    /** Larger than any configuration that a person wrote. */
    private static final int LARGEST = 3 << 20;

    private static final Pattern NAME =
            Pattern.compile("(?:config/)?(?:application|bootstrap)(?:-(.+))?\\.(properties|ya?ml)"
                    + "|META-INF/microprofile-config(?:-(.+))?\\.properties");

    private final BlindSpots ledger;

    ConfigurationFiles(BlindSpots ledger) {
        this.ledger = ledger;
    }

    List<Entry> read(List<Path> roots) {
        SortedMap<String, List<Path>> copies = new TreeMap<>(
                Comparator.comparingInt(ConfigurationFiles::rank).thenComparing(Comparator.naturalOrder()));
        for (Path root : roots) {
            for (String folder : List.of("", "config", "META-INF")) {
                for (Path file : files(root.resolve(folder))) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    if (NAME.matcher(name).matches()) {
                        copies.computeIfAbsent(name, none -> new ArrayList<>()).add(file);
                    }
                }
            }
        }
        List<Entry> entries = new ArrayList<>();
        copies.forEach((name, files) -> entries.addAll(read(name, files)));
        return entries;
    }

    /** Of two files that give a key in one profile, the frameworks take the one of the lower rank. */
    private static int rank(String name) {
        List<String> order = List.of("config/application", "config/bootstrap", "application", "bootstrap", "META-INF/");
        int place = 0;
        while (!name.startsWith(order.get(place))) {
            place++;
        }
        return 2 * place + (name.endsWith(".properties") ? 0 : 1);
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            stream.forEach(files::add);
        } catch (IOException e) {
            // No such folder, or one that may not be looked into: it gives nothing.
            return List.of();
        }
        return files;
    }

    /** Values of the first copy, places of the last. */
    private List<Entry> read(String name, List<Path> copies) {
        List<Entry> values = read(name, copies.get(0), ledger);
        Path last = copies.get(copies.size() - 1);
        if (values.isEmpty() || copies.size() == 1) {
            return values;
        }
        // The template of a filled-in file need not be readable by itself.
        Map<List<String>, Entry> places = read(name, last, new BlindSpots()).stream()
                .collect(
                        Collectors.toMap(ConfigurationFiles::identity, Function.identity(), (first, second) -> second));
        return values.stream()
                .map(value -> {
                    Entry place = places.getOrDefault(identity(value), value);
                    return new Entry(value.key(), value.value(), value.profile(), place.file(), place.line());
                })
                .toList();
    }

    private static List<String> identity(Entry entry) {
        return List.of(entry.key(), entry.profile());
    }

    private List<Entry> read(String name, Path file, BlindSpots errors) {
        Matcher parts = NAME.matcher(name);
        String profile = parts.matches() ? first(parts.group(1), parts.group(3)) : "";
        try {
            if (Files.size(file) > LARGEST) {
                errors.add(Kind.CONFIGURATION_UNREADABLE, name, 0, "fichier trop grand", "file too large");
                return List.of();
            }
            String text = decode(Files.readAllBytes(file));
            List<ConfigurationDocument> documents = name.endsWith(".properties")
                    ? ConfigurationProperties.read(text, name, errors)
                    : ConfigurationYaml.read(text, name, errors);
            Map<List<String>, Entry> entries = new LinkedHashMap<>();
            for (ConfigurationDocument document : documents) {
                // Within a file, what comes later wins.
                document.entries(profile, file).forEach(entry -> entries.put(identity(entry), entry));
            }
            return List.copyOf(entries.values());
        } catch (IOException e) {
            errors.addUnread(Kind.CONFIGURATION_UNREADABLE, name, e);
            return List.of();
        }
    }

    private static String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "";
    }

    /** UTF-8, or what properties files were written in before. */
    private static String decode(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, ISO_8859_1);
        }
    }
}
