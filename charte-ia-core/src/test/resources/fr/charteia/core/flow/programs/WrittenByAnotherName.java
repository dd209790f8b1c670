package programs;

import api.*;
import java.lang.reflect.*;

/** Code that finds a field by a constant name and writes it writes no field that is called otherwise. */
class WrittenByAnotherName {
    static class CalmByAnotherName {
        private boolean ouvert = false; private String secret = "x";
        void ranger(CalmByAnotherName c, Object o) throws Exception { Field f = CalmByAnotherName.class.getDeclaredField("secret"); f.setAccessible(true); f.set(c, o); }
        void written_by_another_name() { if (ouvert) Ia.envoyer(Donnees.nom()); }
    }
}
