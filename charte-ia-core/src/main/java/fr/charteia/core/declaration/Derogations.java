package fr.charteia.core.declaration;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the waivers that code declares. */
public final class Derogations {
    private static final String ANNOTATION = "fr/charteia/annotations/Derogation";

    private final Annotations search;
    private final List<Derogation> found = new ArrayList<>();

    private Derogations(ClassIndex index) {
        this.search = new Annotations(index, ANNOTATION);
    }

    /** The waivers in the code in scope: packages first, then classes by name, each with its members in their order. */
    public static List<Derogation> of(ClassIndex index) {
        Derogations derogations = new Derogations(index);
        index.annotatedPackages(derogations.search::mayBe)
                .forEach(name ->
                        derogations.add(index.packageAnnotations(name), new Derogation.Scope.WholePackage(name)));
        index.annotated(derogations.search::mayBe).forEach(derogations::add);
        return List.copyOf(derogations.found);
    }

    private void add(ClassHeader type) {
        if (type.name().endsWith("package-info")) {
            return;
        }
        add(type.annotations(), new Derogation.Scope.Type(type.name()));
        for (FieldHeader field : type.fields()) {
            add(field.annotations(), new Derogation.Scope.Field(field.ref()));
        }
        for (MethodHeader method : type.methods()) {
            add(method.annotations(), new Derogation.Scope.Method(method.ref()));
        }
    }

    private void add(List<AnnotationFact> annotations, Derogation.Scope scope) {
        for (AnnotationFact fact : search.among(annotations)) {
            found.add(new Derogation(
                    text(fact, "regle"),
                    text(fact, "motif"),
                    text(fact, "autorisePar"),
                    text(fact, "expire"),
                    text(fact, "reference"),
                    scope,
                    Optional.empty()));
        }
    }

    private static String text(AnnotationFact fact, String key) {
        return fact.string(key).orElse("").strip();
    }
}
