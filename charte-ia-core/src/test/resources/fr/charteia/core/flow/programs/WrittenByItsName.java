package programs;

import api.*;
import java.lang.reflect.*;

/** Code that finds a field by that name, or by any, may write it. */
class WrittenByItsName {
    static class SendingByItsName {
        private boolean ouvert = false; private String secret = "x";
        void ranger(SendingByItsName c, boolean o) throws Exception { Field f = SendingByItsName.class.getDeclaredField("ouvert"); f.setAccessible(true); f.setBoolean(c, o); }
        void written_by_its_name() { if (ouvert) Ia.envoyer(Donnees.nom()); } // 401
    }
    static class SendingByAnyName {
        private boolean ouvert = false; private String secret = "x";
        void ranger(SendingByAnyName c, String n, Object o) throws Exception { Field f = SendingByAnyName.class.getDeclaredField(n); f.setAccessible(true); f.set(c, o); }
        void written_by_any_name() { if (ouvert) Ia.envoyer(Donnees.nom()); } // 401
    }
    static class SendingByEach {
        private boolean ouvert = false; private String secret = "x";
        void ranger(SendingByEach c, Object o) throws Exception { for (Field f : SendingByEach.class.getDeclaredFields()) f.set(c, o); }
        void written_by_each_of_all() { if (ouvert) Ia.envoyer(Donnees.nom()); } // 401
    }
    static class SendingByAHelper {
        private boolean ouvert = false; private String secret = "x";
        private static Field trouver(String n) throws Exception { return SendingByAHelper.class.getDeclaredField(n); }
        void ranger(SendingByAHelper c, Object o) throws Exception { trouver("ouvert").set(c, o); }
        void written_by_what_a_helper_found() { if (ouvert) Ia.envoyer(Donnees.nom()); } // 401
    }
}
