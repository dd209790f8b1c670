package fr.charteia.core.declaration;

import fr.charteia.core.message.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The owners that the files {@code CODEOWNERS} of the build name, wherever GitHub and GitLab look for one.
 *
 * @param files the files, as shown in messages; empty where there is none
 * @param names users and teams ({@code @acme/ia}) and addresses, as they are written
 */
public record CodeOwners(List<String> files, Set<String> names) {
    private static final List<String> PLACES =
            List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS");
    private static final Pattern OWNER =
            Pattern.compile("(?<=\\s|\\]|^)(@[\\w./-]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)(?=\\s|$)");

    public CodeOwners {
        files = List.copyOf(files);
        names = Set.copyOf(names);
    }

    /** Reads the files of the build; one that cannot be read names nobody, and is not for us to complain of. */
    public static CodeOwners of(BuildRoot build) {
        List<String> files = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (String place : PLACES) {
            Path file = build.root().resolve(place);
            if (Files.isRegularFile(file)) {
                files.add(place);
                TextFile.read(file, place, error -> {})
                        .ifPresent(text -> text.lines()
                                .map(line -> line.replaceFirst("(^|\\s)#.*", ""))
                                .forEach(line -> owners(line, names)));
            }
        }
        return new CodeOwners(files, names);
    }

    private static void owners(String line, Set<String> names) {
        Matcher owner = OWNER.matcher(line);
        while (owner.find()) {
            names.add(owner.group(1));
        }
    }

    /** Whether a name is written like an owner's: a person's name or a department's is not. */
    public static boolean isOwner(String name) {
        return OWNER.matcher(name.strip()).matches();
    }

    /** Whether the name is one of them; case does not count. */
    public boolean isKnown(String name) {
        return names.stream().anyMatch(owner -> Nearest.fold(owner).equals(Nearest.fold(name)));
    }
}
