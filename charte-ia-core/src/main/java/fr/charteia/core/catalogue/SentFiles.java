package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.ANY_FILE;
import static fr.charteia.core.catalogue.WordKind.FILE_OF_PERSON;
import static fr.charteia.core.catalogue.WordKind.FILE_OF_PERSON_ALONE;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL_TYPE;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file is that somebody sends, where its own name says only that it is one: what the method is named for that takes it, the address
 * that is asked for it, or else its class: {@code uploadCv(MultipartFile file)}.
 */
final class SentFiles {
    private final Lexicon lexicon;
    private final NameOfData names;

    SentFiles(Lexicon lexicon, NameOfData names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    Optional<Lexicon.Term> read(String parameter, MethodHeader method, ClassHeader owner) {
        if (!telling(lexicon.words(parameter)).isEmpty()) {
            return Optional.empty();
        }
        List<String> said = lexicon.words(method.name());
        // A verb comes first: what is resumed is no CV.
        Optional<List<String>> own = Stream.of(
                        said.subList(Math.min(1, said.size()), said.size()), address(method.annotations()))
                .map(this::telling)
                .filter(words -> !words.isEmpty())
                .findFirst();
        return own.isPresent()
                ? term(own.get())
                : term(part(owner)).or(() -> term(telling(address(owner.annotations()))));
    }

    /** What says more than that it is a file, and what becomes of it. */
    private List<String> telling(List<String> words) {
        return words.stream().filter(word -> !lexicon.is(word, ANY_FILE)).toList();
    }

    /** What a class is about that is a part of a program. */
    private List<String> part(ClassHeader owner) {
        return telling(lexicon.words(Names.inner(owner.name()))).stream()
                .filter(word -> !lexicon.is(word, TECHNICAL_TYPE))
                .toList();
    }

    private Optional<Lexicon.Term> term(List<String> words) {
        if (words.stream().noneMatch(lexicon.are(FILE_OF_PERSON))) {
            return Optional.empty();
        }
        Optional<Lexicon.Term> whole = names.judge(String.join("_", words)).filter(Lexicon.Term::strong);
        boolean other =
                words.stream().anyMatch(word -> lexicon.is(word, TECHNICAL) && !lexicon.is(word, FILE_OF_PERSON_ALONE));
        return whole.isPresent() || other
                ? whole
                : words.stream()
                        .filter(lexicon.are(FILE_OF_PERSON_ALONE))
                        .findFirst()
                        .flatMap(names::judge);
    }

    /** The words of the addresses that annotations hold: {@code @PostMapping("/cv/upload")}. */
    private List<String> address(List<AnnotationFact> annotations) {
        return annotations.stream()
                .flatMap(annotation -> annotation.values().values().stream())
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> text.startsWith("/"))
                .flatMap(text -> Stream.of(text.split("/")))
                .filter(part -> !part.isEmpty() && !part.startsWith("{"))
                .flatMap(part -> lexicon.words(part.replace('-', '_')).stream())
                .toList();
    }
}
