package fr.charteia.core.model;

import java.util.Optional;
import java.util.Set;

/** What something that no constant tells is, where it is kept. */
public enum KeptAs {
    /** Whether something is so, as {@code approved} is. */
    FLAG,
    /** A text of which nothing is known. */
    TEXT,
    /** A number, as a grade is. */
    NUMBER,
    /** A date or a time, as that until which a user is banned. */
    DATE;

    private static final Set<String> FLAGS = Set.of("Z", "Ljava/lang/Boolean;");
    private static final Set<String> NUMBERS = Set.of(
            "B",
            "S",
            "I",
            "J",
            "F",
            "D",
            "Ljava/lang/Byte;",
            "Ljava/lang/Short;",
            "Ljava/lang/Integer;",
            "Ljava/lang/Long;",
            "Ljava/lang/Float;",
            "Ljava/lang/Double;",
            "Ljava/math/BigDecimal;");

    private static final Set<String> DATES = Set.of(
            "Ljava/time/Instant;",
            "Ljava/time/LocalDate;",
            "Ljava/time/LocalDateTime;",
            "Ljava/time/OffsetDateTime;",
            "Ljava/time/ZonedDateTime;",
            "Ljava/util/Date;",
            "Ljava/sql/Timestamp;");

    /** As what a value of a type is kept, given by its descriptor; empty for one that says nothing by itself. */
    public static Optional<KeptAs> of(String descriptor) {
        if (descriptor.equals("Ljava/lang/String;")) {
            return Optional.of(TEXT);
        }
        if (DATES.contains(descriptor)) {
            return Optional.of(DATE);
        }
        return FLAGS.contains(descriptor)
                ? Optional.of(FLAG)
                : NUMBERS.contains(descriptor) ? Optional.of(NUMBER) : Optional.empty();
    }
}
