package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Fact.Certainty;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.objectweb.asm.Type;

/** What is known of the values of fields, parameters and types: by policy, annotation, model, then name. */
final class Facts {
    private static final String JAVA = "java/";

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Annotations annotations;
    private final Guesses guesses;
    private final Stored stored;
    private final Map<MemberRef, List<Fact>> fields = new ConcurrentHashMap<>();
    private final Map<String, List<Fact>> types = new ConcurrentHashMap<>();

    Facts(ClassIndex index, Table user, Catalogue catalogue, Annotations annotations, Guesses guesses) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.annotations = annotations;
        this.guesses = guesses;
        this.stored = new Stored(index);
    }

    List<Fact> field(MemberRef ref) {
        List<Fact> known = fields.get(ref);
        if (known == null) {
            known = List.copyOf(readField(ref));
            fields.put(ref, known);
        }
        return known;
    }

    List<Fact> type(String internalName) {
        List<Fact> known = types.get(internalName);
        if (known == null) {
            known = List.copyOf(readType(internalName));
            types.put(internalName, known);
        }
        return known;
    }

    /** Whether annotations of a field say that a library puts there what it is given from outside. */
    boolean isFilledFromOutside(MemberRef ref) {
        return index.resolveField(ref.owner(), ref.name(), ref.descriptor()).stream()
                .flatMap(field -> annotations.borne(field.annotations()).stream())
                .map(Annotations.Borne::effect)
                .anyMatch(effect -> effect instanceof Effect.Delivered delivered
                        && delivered.given()
                        && delivered.store().isEmpty());
    }

    /** What a field that holds the path of a file says by its name of what is in that, as a field of that name without the word for it would. */
    List<Fact> content(MemberRef ref) {
        String name = PathNames.content(ref.name());
        Optional<FieldHeader> field = index.resolveField(ref.owner(), ref.name(), ref.descriptor());
        Optional<ClassHeader> declaring = field.map(FieldHeader::owner).flatMap(index::find);
        return name.isEmpty() || declaring.isEmpty()
                ? List.of()
                : guesses.field(
                        field.get(),
                        name,
                        declaring.get(),
                        Names.inner(declaring.get().name()) + '.' + ref.name());
    }

    private List<Fact> readField(MemberRef ref) {
        Optional<FieldHeader> field = index.resolveField(ref.owner(), ref.name(), ref.descriptor());
        Optional<ClassHeader> declaring = field.map(FieldHeader::owner)
                .filter(owner -> !owner.startsWith(JAVA))
                .flatMap(index::find);
        if (field.isEmpty()
                || declaring.isEmpty()
                || field.get().isSynthetic()
                || declaring.get().isEnum()) {
            return List.of();
        }
        String what = Names.inner(field.get().owner()) + '.' + ref.name();
        List<Effect> policy = fieldRows(List.of(user), field.get());
        if (!policy.isEmpty()) {
            return facts(policy, what, Certainty.MODEL);
        }
        List<Fact> facts = facts(annotations.all(onField(field.get(), declaring.get())), what);
        if (facts.isEmpty() && !field.get().isStatic()) {
            facts = type(field.get().owner()).stream()
                    .map(fact -> named(fact, what))
                    .toList();
        }
        if (facts.isEmpty()) {
            List<Effect> models = fieldRows(catalogue.tables(field.get().owner()), field.get());
            facts = models.isEmpty()
                    ? guessed(field.get(), declaring.get(), what)
                    : facts(models, what, Certainty.MODEL);
        }
        return facts;
    }

    private List<Fact> guessed(FieldHeader field, ClassHeader declaring, String what) {
        return stored.of(field)
                .map(built -> field(built.ref()))
                .orElseGet(() -> guessed(
                        field.name(), onField(field, declaring), name -> guesses.field(field, name, declaring, what)));
    }

    /** The annotations of a field: its own, and those of its accessor; a record's component hands its own to both. */
    private static List<AnnotationFact> onField(FieldHeader field, ClassHeader declaring) {
        List<AnnotationFact> all = new ArrayList<>(field.annotations());
        if (field.isStatic()) {
            return all;
        }
        String capitalised = field.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.name().substring(1);
        for (MethodHeader method : declaring.methods()) {
            boolean accessor = method.name().equals(field.name())
                    || method.name().equals("get" + capitalised)
                    || method.name().equals("is" + capitalised);
            if (accessor && method.descriptor().equals("()" + field.descriptor())) {
                all.addAll(method.annotations());
            }
        }
        return all;
    }

    private static List<Effect> fieldRows(List<Table> tables, FieldHeader field) {
        List<Effect> effects = new ArrayList<>();
        for (Table table : tables) {
            for (Row row : table.fields(Names.canonical(field.owner()))) {
                if (row.subject() instanceof Subject.OfField subject && Names.matches(subject.name(), field.name())) {
                    effects.add(row.effect());
                }
            }
        }
        return effects;
    }

    List<Fact> parameter(MethodHeader method, int position) {
        List<AnnotationFact> own = method.parameterAnnotations(position);
        String name = method.parameterName(position);
        String what = parameter(method, name.isEmpty() ? "argument " + (position + 1) : name);
        List<Fact> facts = new ArrayList<>(facts(parameterModels(method, position), what, Certainty.MODEL));
        facts.addAll(facts(annotations.all(own), what));
        Type type = Type.getArgumentTypes(method.descriptor())[position];
        if (type.getSort() == Type.OBJECT) {
            facts.addAll(type(type.getInternalName()));
        }
        Optional<List<Fact>> kept = stored.of(method, name, type).map(field -> field(field.ref()));
        // A record hands the annotations of a component to its field and to this parameter: they are one thing.
        boolean component = method.isConstructor()
                && index.find(method.owner()).filter(ClassHeader::record).isPresent();
        if (facts.isEmpty()
                || component && kept.filter(known -> !known.isEmpty()).isPresent()) {
            return kept.orElseGet(() -> guessed(method, name, own, type, what));
        }
        return facts;
    }

    private List<Fact> guessed(MethodHeader method, String name, List<AnnotationFact> own, Type type, String what) {
        List<Fact> named = guessed(
                name, own, said -> guesses.parameter(said, type, said.equals(name) ? what : parameter(method, said)));
        return named.isEmpty()
                ? index.find(method.owner())
                        .map(owner -> guesses.sent(name, type, method, owner, what))
                        .orElse(named)
                : named;
    }

    /** A parameter as findings call it. */
    private static String parameter(MethodHeader method, String name) {
        return Names.inner(method.owner()) + '.' + method.name() + '(' + name + ')';
    }

    /** What the name says, or else what annotations call it: {@code @RequestParam("email") String value}. */
    private List<Fact> guessed(String name, List<AnnotationFact> onIt, Function<String, List<Fact>> guess) {
        List<Fact> facts = guess.apply(name);
        return facts.isEmpty()
                ? annotations.names(onIt).stream()
                        .map(guess)
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(facts)
                : facts;
    }

    List<Fact> annotated(List<AnnotationFact> onIt, String what) {
        return facts(annotations.all(onIt), what);
    }

    private List<Fact> readType(String internalName) {
        String what = Names.inner(internalName);
        for (String name : internalName.startsWith(JAVA) ? List.<String>of() : index.supertypes(internalName)) {
            List<Fact> facts = name.startsWith(JAVA) ? List.of() : ownFacts(name, what);
            if (!facts.isEmpty()) {
                return facts;
            }
        }
        return List.of();
    }

    private List<Fact> ownFacts(String name, String what) {
        List<Effect> policy = typeRows(List.of(user), name);
        if (!policy.isEmpty()) {
            return facts(policy, what, Certainty.MODEL);
        }
        Optional<ClassHeader> header = index.find(name);
        List<Fact> facts =
                facts(annotations.all(header.map(ClassHeader::annotations).orElse(List.of())), what);
        if (facts.isEmpty() && header.filter(Guesses::carriesData).isPresent()) {
            facts = facts(annotations.declared(index.packageAnnotations(InternalNames.packageOf(name))), what);
        }
        return facts.isEmpty() ? facts(typeRows(catalogue.tables(name), name), what, Certainty.MODEL) : facts;
    }

    private static List<Effect> typeRows(List<Table> tables, String name) {
        return tables.stream()
                .flatMap(table -> table.types(Names.canonical(name)).stream())
                .map(Row::effect)
                .toList();
    }

    Optional<CallModel.Decision> fieldDecision(MemberRef ref) {
        Optional<FieldHeader> field = index.resolveField(ref.owner(), ref.name(), ref.descriptor());
        if (field.isEmpty() || field.get().owner().startsWith(JAVA)) {
            return Optional.empty();
        }
        String what = Names.inner(field.get().owner()) + '.' + ref.name();
        List<Annotations.Said> said = new ArrayList<>();
        fieldRows(List.of(user), field.get()).forEach(e -> said.add(new Annotations.Said(e, Certainty.MODEL)));
        said.addAll(annotations.all(field.get().annotations()));
        fieldRows(catalogue.tables(field.get().owner()), field.get())
                .forEach(e -> said.add(new Annotations.Said(e, Certainty.MODEL)));
        return said.stream()
                .filter(one -> one.effect() instanceof Effect.Decide)
                .findFirst()
                .map(one -> new CallModel.Decision(((Effect.Decide) one.effect()).effets(), what, one.certainty()));
    }

    private static List<Fact> facts(List<Annotations.Said> said, String what) {
        List<Fact> facts = new ArrayList<>();
        for (Annotations.Said one : said) {
            fact(one.effect(), what, one.certainty()).ifPresent(facts::add);
        }
        return facts.stream().distinct().toList();
    }

    private static List<Fact> facts(List<Effect> effects, String what, Certainty certainty) {
        return facts(
                effects.stream().map(e -> new Annotations.Said(e, certainty)).toList(), what);
    }

    private static Optional<Fact> fact(Effect effect, String what, Certainty certainty) {
        if (effect instanceof Effect.Personal personal) {
            return Optional.of(new Fact.PersonalData(what, certainty, personal.categories(), personal.finalite()));
        }
        if (effect instanceof Effect.Sensitive sensitive) {
            return Optional.of(new Fact.SensitiveInformation(what, certainty, sensitive.niveau()));
        }
        return Optional.empty();
    }

    private static Fact named(Fact fact, String what) {
        if (fact instanceof Fact.PersonalData personal) {
            return new Fact.PersonalData(what, personal.certainty(), personal.categories(), personal.finalite());
        }
        return new Fact.SensitiveInformation(what, fact.certainty(), ((Fact.SensitiveInformation) fact).niveau());
    }

    /** What models say of the argument, on the method or on those that it overrides. */
    private List<Effect> parameterModels(MethodHeader method, int position) {
        List<Effect> effects = new ArrayList<>();
        for (String type : user.isEmpty() ? List.<String>of() : index.supertypes(method.owner())) {
            for (Row row : user.methods(Names.canonical(type))) {
                List<Place> places = row.effect() instanceof Effect.Personal personal
                        ? personal.places()
                        : row.effect() instanceof Effect.Sensitive sensitive ? sensitive.places() : List.of();
                if (Calls.matches(row, method.ref())
                        && places.stream().anyMatch(place -> isArgument(place, position))) {
                    effects.add(row.effect());
                }
            }
        }
        return effects;
    }

    private static boolean isArgument(Place place, int position) {
        return place.root() == Place.Root.ARGUMENT
                && place.steps().isEmpty()
                && (place.argument() == position || place.argument() == Place.EVERY);
    }
}
