package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.query.ColumnStatuses;
import fr.charteia.core.flow.query.KeptFields;
import fr.charteia.core.flow.query.SentEvents;
import fr.charteia.core.flow.query.SentMessages;
import fr.charteia.core.flow.query.ShortStatements;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.SequenceKind;
import java.util.LinkedHashSet;
import java.util.Set;

/** Operations on what is kept or sent elsewhere: columns of a database, fields that statements write, events. */
final class StoreOperations {
    private final Places places;
    private final ColumnStatuses statuses;
    private final KeptFields keptFields;
    private final ShortStatements shortStatements;
    private final SentEvents events;
    private final SentMessages messages;

    StoreOperations(Program program, Frame frame, Places places) {
        this.places = places;
        this.statuses = new ColumnStatuses(program, frame, places.enums());
        this.keptFields = new KeptFields(program, frame, statuses, places.columns());
        this.shortStatements = new ShortStatements(program, frame);
        this.events = new SentEvents(program, frame, places.enums());
        this.messages = new SentMessages(program, frame);
    }

    /** Does one operation; gives what the result is afterwards. */
    Value apply(Invocation call, SequenceOperation operation, Value result) {
        return switch (operation.kind()) {
            case WRITE_COLUMNS, WRITE_RECORDS -> {
                if (operation.on() == null) {
                    writeColumns(call, operation, call.receiver());
                }
                yield result;
            }
            case WRITE_COLUMN -> {
                keptFields.one(call, operation);
                yield result;
            }
            case WRITE_FIELDS -> {
                keptFields.all(call, operation);
                yield result;
            }
            case SEND_EVENT -> {
                events.sent(call, OperationArguments.value(call, operation));
                yield result;
            }
            case SEND_TO -> {
                messages.sent(call, OperationArguments.value(call, operation));
                yield result;
            }
            case RUN_STATEMENT -> result.join(places.queries().run(call, statuses.of(call)));
            default -> throw new IllegalArgumentException(operation.kind() + " keeps nothing");
        };
    }

    /** Writes columns of what functions that the call was given have left at the place that the operation speaks of. */
    void writeLeft(Invocation call, SequenceOperation operation, Value there) {
        writeColumns(call, operation, left(there));
    }

    private void writeColumns(Invocation call, SequenceOperation operation, Value filled) {
        if (Math.max(operation.index(), operation.value()) + call.shift()
                >= call.arguments().size()) {
            // An overload that has no such argument.
            return;
        }
        Value text = operation.index() < 0 ? filled : call.argument(operation.index());
        Value statement = operation.kind() == SequenceKind.WRITE_RECORDS ? shortStatements.updates(call, text) : text;
        Value parameters = operation.value() < 0 ? filled : OperationArguments.value(call, operation);
        places.columns().write(call, statement, parameters, statuses.of(call));
    }

    /** What functions that a call was given have left at a place, and not what may have been there before. */
    private static Value left(Value there) {
        Set<HeapObject> made = new LinkedHashSet<>(there.objects());
        made.removeIf(HeapObject::isInput);
        return made.isEmpty() ? there : there.withObjects(made);
    }
}
