package fr.charteia.core.catalogue;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Effet;
import fr.charteia.annotations.Niveau;
import fr.charteia.core.bytecode.Advice;
import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Injection;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a row of a model says. */
sealed interface Effect {
    /** Values travel so. */
    record Flows(List<CallModel.Propagation> propagations) implements Effect {
        public Flows {
            propagations = List.copyOf(propagations);
        }
    }

    /** Nothing flows; of a field or a type: it is nothing that this tool watches, whatever its name. */
    record Neutral() implements Effect {}

    /** The method is given what is asked on its way to an AI: what it gives back leaves in place of that. */
    record PassOn() implements Effect {}

    /** The type carries values: what goes into it comes out of it, whatever the method. */
    record Carrier() implements Effect {}

    /** The positions of a sequence change. */
    record Sequence(CallModel.SequenceOperation operation) implements Effect {}

    /** The call runs a method of something that it is given, or holds. */
    record CallBack(CallModel.Callback callback) implements Effect {}

    /** A value there is personal data. */
    record Personal(List<Place> places, List<Categorie> categories, String finalite) implements Effect {
        public Personal {
            places = List.copyOf(places);
            categories = List.copyOf(categories);
        }
    }

    /**
     * What comes of the call is what a text says that it is given: a parameter of a request, a claim of a token.
     *
     * @param name where the text is
     * @param person whether it is surely said of a person, so that weak names count
     */
    record Named(Place name, boolean person) implements Effect {}

    /**
     * What comes of the call is in the file, or behind the address, that lies there: what holds the path may say by its name what that is.
     *
     * @param path where the path is, or what was made of it
     */
    record Opened(Place path) implements Effect {}

    /**
     * What bears the annotation is what the first of these attributes that is given says: a parameter of a request, a property of a
     * document.
     */
    record NamedBy(List<String> attributes) implements Effect {
        public NamedBy {
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * An object of which nobody knows what it holds says by its keys what that is: a row of a table, a document.
     *
     * @param except narrower types of which that is not so, in the form of {@link Names#canonical}
     */
    record NamedKeys(List<String> except) implements Effect {
        public NamedKeys {
            except = List.copyOf(except);
        }
    }

    /** Somebody types into objects of the type, or chooses by them: a field of it holds what its name says. */
    record TypedInto() implements Effect {}

    /** A value there may not leave. */
    record Sensitive(List<Place> places, Niveau niveau) implements Effect {
        public Sensitive {
            places = List.copyOf(places);
        }
    }

    /** An AI is called. */
    record Call(CallModel.AiCall call) implements Effect {}

    /**
     * Every method of the interface is a call of an AI.
     *
     * @param kept annotations and types of parameters that are not sent, in the form of {@link Names#canonical}
     * @param bases what the address starts with, each a text with attributes of the annotation in braces; the first of which all
     *     attributes are given counts
     * @param types the attribute that lists the interfaces, when the annotation does not stand on them; else an empty string
     */
    record Proxy(CallModel.AiCall call, List<String> kept, List<String> bases, String types) implements Effect {
        public Proxy {
            kept = List.copyOf(kept);
            bases = List.copyOf(bases);
        }
    }

    /** The annotation gives a part of the address of a request: the first of these attributes that is given. */
    record Path(List<String> attributes) implements Effect {
        public Path {
            attributes = List.copyOf(attributes);
        }
    }

    /** The annotation chooses a model by the name in that attribute. */
    record ModelName(String attribute) implements Effect {}

    /**
     * The method is offered to a model.
     *
     * @param handed annotations and types of parameters, in the form of {@link Names#canonical}, that whoever asks the model hands to the
     *     method beside what the model says
     */
    record Tool(CallModel.AiCall call, List<String> handed) implements Effect {
        public Tool {
            handed = List.copyOf(handed);
        }
    }

    /**
     * The method is told the names of functions that a model may call.
     *
     * @param maker the annotation of methods that give such a function, in the form of {@link Names#canonical}
     * @param description the annotation that says so too, beside the maker's, without any name; may be empty
     */
    record NamedTool(CallModel.AiCall call, String maker, String description) implements Effect {}

    /** The method is handed a class or an object, and told the name of its method that a model may call. */
    record MethodTool(CallModel.AiCall call) implements Effect {}

    /** Legal effects are produced. */
    record Decide(List<Effet> effets) implements Effect {
        public Decide {
            effets = List.copyOf(effets);
        }
    }

    /** A person decides, who is shown what is at these places, or whatever is passed where none is named. */
    record Validate(List<Place> shown) implements Effect {
        public Validate {
            shown = List.copyOf(shown);
        }
    }

    /** Values there are no longer personal. */
    record Anonymise(List<Place> places) implements Effect {
        public Anonymise {
            places = List.copyOf(places);
        }
    }

    /** Values there are pseudonymised. */
    record Pseudonymise(List<Place> places) implements Effect {
        public Pseudonymise {
            places = List.copyOf(places);
        }
    }

    /** Values reach a sink. */
    record Reach(List<CallModel.Sink> sinks) implements Effect {
        public Reach {
            sinks = List.copyOf(sinks);
        }
    }

    /** Objects there outlive the call, in a store that is not seen. */
    record Keep(List<Place> places) implements Effect {
        public Keep {
            places = List.copyOf(places);
        }
    }

    /**
     * All objects of the type are views of one store.
     *
     * @param with the type whose store it is, when another type opens the same one; empty for a store of its own
     */
    record Store(String with) implements Effect {}

    /** All objects of the type speak for tables: statements, rows. */
    record OfDatabase() implements Effect {}

    /**
     * The method runs a statement of SQL, or of a language like it: the texts of the first of these attributes that is given.
     *
     * @param name the attribute that names a statement which others run by that name; empty where a method runs it itself
     */
    record Statement(List<String> attributes, String name) implements Effect {
        public Statement {
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * A container hands the method, or the parameter, that bears the annotation what lies in a store, or puts there what the method gives back.
     *
     * @param store the type by which the store is called, by internal name; empty where it is none of ours, but a request from outside
     * @param keys under which keys of it, outermost first
     * @param given whether it is handed to the method
     * @param only types of parameters of which it is said, all where there are none
     * @param except types of parameters of which it is not
     */
    record Delivered(String store, List<Key> keys, boolean given, List<String> only, List<String> except)
            implements Effect {
        /**
         * A key.
         *
         * @param attributes the attributes of the annotation of which the first that is given says it; empty where it is always this
         */
        record Key(String text, List<String> attributes) {
            public Key {
                attributes = List.copyOf(attributes);
            }
        }

        public Delivered {
            keys = List.copyOf(keys);
            only = List.copyOf(only);
            except = List.copyOf(except);
        }

        /** Whether it is said of a parameter of the type; of one that bears the annotation itself it always is. */
        boolean isOf(String type) {
            return type.isEmpty() || (only.isEmpty() || only.contains(type)) && !except.contains(type);
        }
    }

    /**
     * A framework hands the method what entry points throw.
     *
     * @param attributes those of the annotation of which the first that is given names the exceptions; where none does, the parameters do
     * @param everywhere annotations of the class by which it is handed what any entry point throws, or an attribute that says so; where
     *     none are named, it always is, else what entry points of its own class throw
     */
    record Caught(List<String> attributes, List<String> everywhere) implements Effect {
        public Caught {
            attributes = List.copyOf(attributes);
            everywhere = List.copyOf(everywhere);
        }
    }

    /**
     * The method that bears the annotation runs around methods of ours.
     *
     * @param when on which side of them
     * @param pointcuts attributes of which the first that is given says in AspectJ's language around which
     * @param results attributes of which the first that is given names the parameter that is handed what they give back, or throw
     * @param bindings where it runs around what bears an annotation that its class bears, too, the annotations that such a one bears
     */
    record Advise(Advice.When when, List<String> pointcuts, List<String> results, List<String> bindings)
            implements Effect {
        public Advise {
            pointcuts = List.copyOf(pointcuts);
            results = List.copyOf(results);
            bindings = List.copyOf(bindings);
        }
    }

    /**
     * Where the method throws that bears the annotation, another of its class stands in for it.
     *
     * @param attributes of which the first that is given names that one
     * @param borne where none is, annotations of which it bears one
     */
    record Rescue(List<String> attributes, List<String> borne) implements Effect {
        public Rescue {
            attributes = List.copyOf(attributes);
            borne = List.copyOf(borne);
        }
    }

    /** Objects of the type stand for a method around which an advice runs: its methods by what they do, as {@link Advice.JoinPoint} has them. */
    record JoinPoints(List<String> arguments, List<String> going, List<String> receiver, List<String> replacing)
            implements Effect {
        public JoinPoints {
            arguments = List.copyOf(arguments);
            going = List.copyOf(going);
            receiver = List.copyOf(receiver);
            replacing = List.copyOf(replacing);
        }

        /** The same for an interface, by internal name. */
        Advice.JoinPoint of(String type) {
            return new Advice.JoinPoint(
                    type, Set.copyOf(arguments), Set.copyOf(going), Set.copyOf(receiver), Set.copyOf(replacing));
        }
    }

    /** What a name of SQL is of. */
    enum SqlKind {
        /** Of the table in which objects of the class that bears the annotation are kept. */
        TABLE,
        /** Of the column in which the field is kept, which bears the annotation, or which what bears it reads. */
        COLUMN,
        /** Of what the parameter is called in the text of a statement. */
        PARAMETER
    }

    /**
     * The annotation gives a name of SQL.
     *
     * @param attributes the first of them that is given says it; where none is, what bears the annotation does
     * @param property the attribute that names the property whose column it is, where the annotation is of a method; or an empty string
     */
    record SqlName(SqlKind of, List<String> attributes, String property) implements Effect {
        public SqlName {
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * What bears the annotation is filled from the configuration.
     *
     * @param written the attribute that holds an expression, {@code ${cle:defaut}}, or an empty string
     * @param key the attribute that holds a key, or an empty string
     * @param otherwise the attribute that holds the default, or an empty string
     * @param prefixes the attributes of which one holds the prefix of all keys of the type that bears it
     */
    record Configured(String written, String key, String otherwise, List<String> prefixes) implements Effect {
        public Configured {
            prefixes = List.copyOf(prefixes);
        }

        /** The expression that the annotation gives, if it gives a whole one. */
        Optional<String> expression(AnnotationFact annotation) {
            String end = annotation.string(otherwise).map(text -> ":" + text).orElse("") + "}";
            return annotation.string(written).or(() -> annotation.string(key).map(name -> "${" + name + end));
        }
    }

    /**
     * What bears the annotation is that for a container that makes objects and hands them out.
     *
     * @param names the attributes that hold the names that it gives, or asks for
     * @param choice how the container chooses, where the annotation tells
     */
    record Injects(Injection.Part part, List<String> names, Optional<Injection.Choice> choice) implements Effect {
        public Injects {
            names = List.copyOf(names);
        }
    }

    /**
     * What bears the annotation is left out of documents that are made of the object that holds it.
     *
     * @param attribute the attribute that must say so, or an empty string
     * @param constant what it must say: a text, a truth value, the name of a constant
     * @param names the attribute that names the fields, when the annotation is of their class; or an empty string
     */
    record LeaveOut(String attribute, String constant, String names) implements Effect {
        /** Whether the field that bears the annotation is left out. */
        boolean leavesOut(AnnotationFact annotation) {
            boolean revoked = !annotation.bool("value").orElse(true);
            return names.isEmpty()
                    && !revoked
                    && (attribute.isEmpty()
                            || annotation.enumNames(attribute).contains(constant)
                            || annotation
                                    .value(attribute)
                                    .filter(said -> said.toString().equals(constant))
                                    .isPresent());
        }

        /** Whether a field of the class that bears the annotation is left out. */
        boolean leavesOut(AnnotationFact annotation, String field) {
            return !names.isEmpty() && annotation.strings(names).contains(field);
        }
    }

    /**
     * It has that role.
     *
     * @param attribute the attribute of an annotation that says so, or nothing when the annotation alone does
     * @param constant what the attribute then is
     */
    record Play(Role role, String attribute, String constant) implements Effect {
        Play(Role role) {
            this(role, "", "");
        }

        /** Whether an annotation says so. */
        boolean isSaidBy(AnnotationFact annotation) {
            return attribute.isEmpty() || annotation.enumNames(attribute).contains(constant);
        }
    }

    /** A client is set up. */
    record Configure(List<CallModel.Setting> settings) implements Effect {
        public Configure {
            settings = List.copyOf(settings);
        }
    }
}
