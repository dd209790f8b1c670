package programs;

import api.*;
import java.util.*;

/** An answer that is asked for a sign of the form in which it is about to be read, before it is asked what it says. */
class SignsOfForm {
    void parted(String d) { String r = Ia.demander(d); if (!r.contains("|")) throw new IllegalStateException("format"); Decisions.delivrer(d); }
    void parted_and_handed_on(String d) { String r = Ia.demander(d); if (!r.contains("|")) throw new IllegalStateException("format"); Decisions.delivrer(r.split("\\|")[0]); } // 501
    void parted_and_asked(String d) { String r = Ia.demander(d); if (!r.contains("|")) throw new IllegalStateException("format"); if (r.split("\\|")[0].equals("OUI")) Decisions.delivrer(d); } // 501
    void opened(String d) { String r = Ia.demander(d); if (!r.startsWith("{")) throw new IllegalStateException("json"); Decisions.delivrer(d); }
    void opened_and_closed(String d) { String r = Ia.demander(d); if (!r.startsWith("{") || !r.endsWith("}")) throw new IllegalStateException("json"); Decisions.delivrer(d); }
    void between_braces(String d) { String r = Ia.demander(d); int i = r.indexOf('{'), j = r.lastIndexOf('}'); if (i < 0 || j < i) throw new IllegalStateException("json"); System.out.println(r.substring(i, j + 1)); Decisions.delivrer(d); }
    void between_braces_and_asked(String d) { String r = Ia.demander(d); int i = r.indexOf('{'), j = r.lastIndexOf('}'); if (i < 0 || j < i) throw new IllegalStateException("json"); if (r.substring(i, j).contains("oui")) Decisions.delivrer(d); } // 501
    void in_a_block(String d) { String r = Ia.demander(d); if (r.startsWith("```")) r = r.substring(3); System.out.println(r); Decisions.delivrer(d); }
    void of_one_word(String d) { String r = Ia.demander(d).trim(); if (r.contains(" ")) throw new IllegalStateException("un mot"); Decisions.delivrer(d); }
    void of_one_line(String d) { String r = Ia.demander(d); int i = r.indexOf("\n"); if (i == -1) throw new IllegalStateException("lignes"); Decisions.delivrer(d); }
    private static boolean formed(String r) { return r.contains(":"); }
    void by_a_helper(String d) { String r = Ia.demander(d); if (!formed(r)) throw new IllegalStateException("format"); Decisions.delivrer(d); }
    void word(String d) { String r = Ia.demander(d); if (!r.contains("oui")) throw new IllegalStateException("format"); Decisions.delivrer(d); } // 501
    void letter(String d) { String r = Ia.demander(d); if (r.indexOf('O') < 0) throw new IllegalStateException("format"); Decisions.delivrer(d); } // 501
    void number(String d) { String r = Ia.demander(d); if (r.contains("1")) throw new IllegalStateException("format"); Decisions.delivrer(d); } // 501
    void mark_that_says_something(String d) { String r = Ia.demander(d); if (r.contains("!")) throw new IllegalStateException("format"); Decisions.delivrer(d); } // 501
    void word_behind_a_sign(String d) { String r = Ia.demander(d); if (!r.contains(":oui")) throw new IllegalStateException("format"); Decisions.delivrer(d); } // 501
    void nothing_between(String d) { String r = Ia.demander(d); if (r.contains("[]")) Decisions.delivrer(d); } // 501
    void nothing_but_brackets(String d) { String r = Ia.demander(d); if (r.equals("[]")) Decisions.delivrer(d); } // 501
    void several_of_something(String d) { String r = Ia.demander(d); if (r.contains(",")) Decisions.refuser(d); } // 501
    void a_sign_that_is_passed(String d, String sign) { String r = Ia.demander(d); if (!r.contains(sign)) throw new IllegalStateException("format"); Decisions.delivrer(d); } // 501
}
