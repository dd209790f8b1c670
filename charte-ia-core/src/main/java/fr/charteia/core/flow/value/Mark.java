package fr.charteia.core.flow.value;

/** What happened to a value on its way; kept on the finding. */
public enum Mark {
    /** Only a size, a comparison or a hash of it is left. */
    MEASURE,
    /** It passed an anonymisation. */
    ANONYMISED,
    /** It passed a pseudonymisation. */
    PSEUDONYMISED,
    /** A person decided on it. */
    VALIDATED,
    /** It acts by a condition, not by its value. */
    CONTROL,
    /** The condition asks only whether there is an answer at all. */
    PRESENCE,
    /** A person was shown it, and what the person said was ignored. */
    IGNORED_VALIDATION,
    /** A person was asked about something else. */
    OTHER_VALIDATION,
    /** It went through code that nobody described: less sure. */
    VIA_UNKNOWN,
    /** The analysis widened on the way: less sure. */
    WIDENED,
    /** It bears the notice that it comes from an AI. */
    MENTIONED,
    /** A path that was found to lie in a folder of the program's. */
    CONFINED,
    /** It is in a document that was made of an object of ours: what that holds is also known by its class. */
    WRITTEN,
    /** It is in an object of ours that was made of a document. */
    READ,
    /** What is passed, or else something that nobody has said anything of: that there is something, or that it is true, says nothing of what is passed. */
    UNAFFIRMED,
    /** The same of no, nothing and 0. */
    UNDENIED,
    /** A number that was counted on from what is passed: it is another one, but means the same of several. */
    RECKONED,
    /** It chose whether there is something or nothing, which is told besides what it says itself. */
    CHOSEN,
    /** It chose which of several is meant, as it ranks them: it says nothing of whether there is one. */
    RANKED,
    /** Of what it has ranked, nothing was left out: it chose which comes first, and not which of them are there. */
    WHOLE,
    /** It was a number, a date or a constant of an enum on the way: its text has that form, whoever chose it. */
    FORMED,
    /** The value may as well be another, which does not bear it: who is shown it may not have been shown this. */
    PERHAPS,
    /** It chose which of several the value is, and none of them tells what it said: who is shown it has seen what was chosen, not what chose. */
    UNTOLD,
    /** It chose how many of several things are alike, and so how many different ones there are; not whether there is any. */
    ALIKE,
    /** It lies in one of several that a loop goes through: who is shown it has seen nothing of the others. */
    ONE
}
