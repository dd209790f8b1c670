package fr.charteia.core.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of what holds the path of a file, or its address: {@code resumePath}, {@code cheminCv}. */
final class PathNames {
    private static final Pattern WORD = Pattern.compile(
            "^(?:chemin|fichier|path|file|url)(?:Du|De|Of)?(?=\\p{Lu})|(?:File)?(?:Path|File|Url|Uri|Chemin|Fichier|Location)$");

    private PathNames() {}

    /** The name of what is in the file; empty where the name is not that of a path. */
    static String content(String name) {
        String rest = WORD.matcher(name).replaceFirst("");
        return rest.equals(name) || rest.isEmpty()
                ? ""
                : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }
}
