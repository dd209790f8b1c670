package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a declaration's text, or says in one message why it cannot. */
final class TextFile {
    /** No declaration that a person wrote is larger. */
    static final int LIMIT = 2_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /**
     * The text of a file that exists.
     *
     * @param shown what the file is called in messages
     */
    static Optional<String> read(Path file, String shown, Consumer<DeclarationError> errors) {
        if (!Files.isRegularFile(file)) {
            errors.accept(error(
                    shown,
                    "Un fichier est attendu ici, et c'est un dossier ou autre chose.",
                    "A file is expected here; this is a directory or something else."));
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, shown, errors);
        } catch (IOException e) {
            errors.accept(unreadable(shown, e));
            return Optional.empty();
        }
    }

    /** The text of a stream, which stays open. */
    static Optional<String> read(InputStream in, String shown, Consumer<DeclarationError> errors) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            errors.accept(error(
                    shown,
                    "Ce fichier dépasse 2 Mo : il n'est pas lu. Le découper, ou vérifier que c'est le bon.",
                    "This file is larger than 2 MB and is not read. Split it, or check that it is the right one."));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            errors.accept(error(
                    shown,
                    "Ce fichier n'est pas en UTF-8 : il n'est pas lu. L'enregistrer dans cet encodage.",
                    "This file is not UTF-8 and is not read. Save it in that encoding."));
            return Optional.empty();
        }
    }

    static DeclarationError unreadable(String shown, IOException e) {
        String reason = e.getClass().getSimpleName();
        return error(
                shown,
                "Ce fichier ne peut pas être lu (" + reason + ").",
                "This file cannot be read (" + reason + ").");
    }

    private static DeclarationError error(String shown, String fr, String en) {
        return DeclarationError.at(new Location(shown, 1, 1), fr, en);
    }
}
