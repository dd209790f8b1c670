package programs;

import api.*;
import java.util.*;

/** How long an array is that was made of a text: as long as that, whatever is put in it since. */
class FilledArrays {
    void characters() { char[] c = Ia.demander("q").toCharArray(); Arrays.fill(c, 'x'); if (c.length > 3) Decisions.refuser("d"); } // 501
    void bytes() { byte[] b = Ia.demander("q").getBytes(); Arrays.fill(b, (byte) 0); if (b.length > 3) Decisions.refuser("d"); } // 501
    void text_of_them() { char[] c = Ia.demander("q").toCharArray(); Arrays.fill(c, 'x'); if (new String(c).equals("xxx")) Decisions.refuser("d"); } // 501
    void text_itself() { char[] c = Ia.demander("q").toCharArray(); Arrays.fill(c, 'x'); Decisions.refuser(new String(c)); } // 501
    void from_end_to_end() { char[] c = Ia.demander("q").toCharArray(); Arrays.fill(c, 0, c.length, 'x'); if (c.length > 3) Decisions.refuser("d"); } // 501
    void in_a_loop() { char[] c = Ia.demander("q").toCharArray(); for (int i = 0; i < c.length; i++) c[i] = 'x'; if (c.length > 3) Decisions.refuser("d"); } // 501
    void in_a_loop_text_of_them() { char[] c = Ia.demander("q").toCharArray(); for (int i = 0; i < c.length; i++) c[i] = 'x'; if (new String(c).equals("xxx")) Decisions.refuser("d"); } // 501
    static void effacer(char[] c) { Arrays.fill(c, 'x'); }
    void by_a_helper() { char[] c = Ia.demander("q").toCharArray(); effacer(c); if (c.length > 3) Decisions.refuser("d"); } // 501
    void by_a_helper_text_of_them() { char[] c = Ia.demander("q").toCharArray(); effacer(c); if (new String(c).equals("xxx")) Decisions.refuser("d"); } // 501
    void one_of_another(String s) { byte[] b = s.getBytes(); b[0] = (byte) Ia.demander(s).length(); Arrays.fill(b, (byte) 0); if (b.length > 3) Decisions.refuser("d"); }
    void what_is_there(String s) { byte[] b = s.getBytes(); b[0] = (byte) Ia.demander(s).length(); Arrays.fill(b, (byte) 0); if (b[0] > 3) Decisions.refuser("d"); }
    void of_a_length_of_its_own(String s) { char[] c = new char[4]; Ia.demander(s).getChars(0, 4, c, 0); Arrays.fill(c, 'x'); if (c.length > 3) Decisions.refuser("d"); }
    void data() { char[] c = Donnees.nom().toCharArray(); Arrays.fill(c, '*'); Ia.envoyer(new String(c)); Ia.envoyer(c.length); }
    void data_by_a_helper() { char[] c = Donnees.nom().toCharArray(); effacer(c); Ia.envoyer(new String(c)); }
    void data_again() { char[] c = Donnees.nom().toCharArray(); Arrays.fill(c, '*'); c[0] = Donnees.nom().charAt(0); Ia.envoyer(new String(c)); } // 401
}
