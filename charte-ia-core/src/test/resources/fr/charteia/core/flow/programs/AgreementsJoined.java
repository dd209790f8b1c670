package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** Agreements that all go into one text: where that says anything, a person agreed; unless something else may have gone there, or frames it. */
class AgreementsJoined {
    static List<String> oks(String a) { List<String> l = new ArrayList<>(); if (Agent.valide(a)) l.add("ok"); return l; }
    static List<String> said(String a) { List<String> l = new ArrayList<>(); if (Agent.valide(a)) l.add(a); return l; }
    static List<String> longs(String a) { List<String> l = new ArrayList<>(); if (a.length() > 9) l.add("ok"); return l; }
    void joined() { String a = Ia.demander("x"); if (!String.join(",", oks(a)).isEmpty()) Decisions.delivrer(a); }
    void joined_not() { String a = Ia.demander("x"); if (String.join(",", oks(a)).isEmpty()) Decisions.delivrer(a); } // 501
    void joined_said() { String a = Ia.demander("x"); if (!String.join(",", said(a)).isEmpty()) Decisions.delivrer(a); }
    void joined_by_nobody() { String a = Ia.demander("x"); if (!String.join(",", longs(a)).isEmpty()) Decisions.delivrer(a); } // 501
    void there() { String a = Ia.demander("x"); if (String.join(",", oks(a)) != null) Decisions.delivrer(a); } // 501
    void in_a_frame() { String a = Ia.demander("x"); if (!oks(a).stream().collect(Collectors.joining(",", "[", "]")).isEmpty()) Decisions.delivrer(a); } // 501
    void collected() { String a = Ia.demander("x"); if (!oks(a).stream().collect(Collectors.joining(",")).isEmpty()) Decisions.delivrer(a); }
    void collected_plain() { String a = Ia.demander("x"); if (oks(a).stream().collect(Collectors.joining()).length() > 0) Decisions.delivrer(a); }
    void collected_plain_not() { String a = Ia.demander("x"); if (oks(a).stream().collect(Collectors.joining()).length() == 0) Decisions.delivrer(a); } // 501
    void blank() { String a = Ia.demander("x"); if (!String.join(",", oks(a)).isBlank()) Decisions.delivrer(a); }
    void equal() { String a = Ia.demander("x"); if (!String.join(",", oks(a)).equals("")) Decisions.delivrer(a); }
    void equal_not() { String a = Ia.demander("x"); if (String.join(",", oks(a)).equals("")) Decisions.delivrer(a); } // 501
    void equal_to_one() { String a = Ia.demander("x"); if (String.join(",", oks(a)).equals("ok")) Decisions.delivrer(a); }
    void equal_to_one_not() { String a = Ia.demander("x"); if (!String.join(",", oks(a)).equals("ok")) Decisions.delivrer(a); } // 501
    void long_enough() { String a = Ia.demander("x"); if (String.join(",", oks(a)).length() > 1) Decisions.delivrer(a); }
    void with_something_before(boolean b) { String a = Ia.demander("x"); String s = (b ? "x" : "") + String.join(",", oks(a)); if (!s.isEmpty()) Decisions.delivrer(a); } // 501
    void with_something_before_called(boolean b) { String a = Ia.demander("x"); String s = (b ? "x" : "").concat(String.join(",", oks(a))); if (!s.isEmpty()) Decisions.delivrer(a); } // 501
    void and_something_else() { String a = Ia.demander("x"); List<String> l = new ArrayList<>(oks(a)); l.addAll(longs(a)); if (!String.join(",", l).isEmpty()) Decisions.delivrer(a); } // 501
    void joiner_in_a_frame() { String a = Ia.demander("x"); StringJoiner j = new StringJoiner(",", "(", ")"); if (Agent.valide(a)) j.add("ok"); if (!j.toString().isEmpty()) Decisions.delivrer(a); } // 501
    void joiner_in_a_frame_measured() { String a = Ia.demander("x"); StringJoiner j = new StringJoiner(",", "(", ")"); if (Agent.valide(a)) j.add("ok"); if (j.length() > 0) Decisions.delivrer(a); } // 501
    static String texte(String a) { return String.join(",", oks(a)); }
    void of_a_helper() { String a = Ia.demander("x"); if (!texte(a).isEmpty()) Decisions.delivrer(a); }
    void of_a_helper_not() { String a = Ia.demander("x"); if (texte(a).isEmpty()) Decisions.delivrer(a); } // 501
    void kept() { String a = Ia.demander("x"); String s = String.join(",", oks(a)); System.out.println(s); if (s.isEmpty()) return; Decisions.delivrer(a); }
    void of_another() { String a = Ia.demander("x"), b = Ia.demander("y"); if (!String.join(",", oks(b)).isEmpty()) Decisions.delivrer(a); } // 501
    void each(List<String> ts) { List<String> l = ts.stream().map(Ia::demander).filter(Agent::valide).collect(Collectors.toList()); if (!String.join(",", l).isEmpty()) Decisions.delivrer(String.join(",", l)); }

    // --- refusals that go there in other letters
    static List<String> refusals(String a) { List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add("no"); return l; }
    void trimmed() { String a = Ia.demander("x"); String s = refusals(a).stream().map(String::trim).collect(Collectors.joining(",")); if (s.isEmpty()) Decisions.delivrer(a); }
    void trimmed_not() { String a = Ia.demander("x"); String s = refusals(a).stream().map(String::trim).collect(Collectors.joining(",")); if (!s.isEmpty()) Decisions.delivrer(a); } // 501
    void trimmed_by_a_function() { String a = Ia.demander("x"); String s = refusals(a).stream().map(r -> r.trim()).collect(Collectors.joining(",")); if (s.isEmpty()) Decisions.delivrer(a); }
    void trimmed_by_a_function_not() { String a = Ia.demander("x"); String s = refusals(a).stream().map(r -> r.trim()).collect(Collectors.joining(",")); if (!s.isEmpty()) Decisions.delivrer(a); } // 501
    void in_capitals() { String a = Ia.demander("x"); String s = refusals(a).stream().map(String::toUpperCase).collect(Collectors.joining(",")); if (s.isEmpty()) Decisions.delivrer(a); }
    void in_capitals_not() { String a = Ia.demander("x"); String s = refusals(a).stream().map(String::toUpperCase).collect(Collectors.joining(",")); if (!s.isEmpty()) Decisions.delivrer(a); } // 501
    void as_they_are() { String a = Ia.demander("x"); String s = refusals(a).stream().map(r -> r).collect(Collectors.joining(",")); if (s.isEmpty()) Decisions.delivrer(a); }
    void as_they_are_not() { String a = Ia.demander("x"); String s = refusals(a).stream().map(r -> r).collect(Collectors.joining(",")); if (!s.isEmpty()) Decisions.delivrer(a); } // 501
    void less_their_first_letter() { String a = Ia.demander("x"); String s = refusals(a).stream().map(r -> r.substring(1)).collect(Collectors.joining(",")); if (s.isEmpty()) Decisions.delivrer(a); }
    void less_their_first_letter_not() { String a = Ia.demander("x"); String s = refusals(a).stream().map(r -> r.substring(1)).collect(Collectors.joining(",")); if (!s.isEmpty()) Decisions.delivrer(a); } // 501
    void with_a_mark() { String a = Ia.demander("x"); List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add("no"); String s = l.stream().map(r -> r + "!").collect(Collectors.joining(",")); if (s.isEmpty()) Decisions.delivrer(a); }
    void with_a_mark_not() { String a = Ia.demander("x"); List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add("no"); String s = l.stream().map(r -> r + "!").collect(Collectors.joining(",")); if (!s.isEmpty()) Decisions.delivrer(a); } // 501
    void sorted() { String a = Ia.demander("x"); List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add("no"); String s = l.stream().sorted().collect(Collectors.joining(",")); if (s.isEmpty()) Decisions.delivrer(a); }
    void sorted_not() { String a = Ia.demander("x"); List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add("no"); String s = l.stream().sorted().collect(Collectors.joining(",")); if (!s.isEmpty()) Decisions.delivrer(a); } // 501
    void sifted() { String a = Ia.demander("x"); List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add("no"); String s = l.stream().filter(r -> r.length() > 3).collect(Collectors.joining(",")); if (s.isEmpty()) Decisions.delivrer(a); } // 501
    void emptied_by_their_making() { String a = Ia.demander("x"); String s = refusals(a).stream().map(r -> r.substring(2)).collect(Collectors.joining()); if (s.isEmpty()) Decisions.delivrer(a); } // 501
    void told_as_a_number_of_letters() { String a = Ia.demander("x"); String s = refusals(a).stream().map(String::strip).collect(Collectors.joining()); if (s.length() == 0) Decisions.delivrer(a); }
}
