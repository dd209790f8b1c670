package programs;

import api.*;
import java.time.*;

/** Users of a program who are put out, for good or until some time: an annotation of whatever library says that they are kept. */
class Bannis {
    @interface Entity {}
    enum AccountStatus { ACTIVE, WARNED, SUSPENDED, BANNED }
    enum TokenStatus { ACTIVE, SUSPENDED }
    @Entity static class User {
        AccountStatus status;
        Instant bannedUntil;
        LocalDateTime suspensionEndsAt;
        Instant lastSeen;
        void setStatus(AccountStatus s) { status = s; }
        void setBannedUntil(Instant i) { bannedUntil = i; }
        void setSuspensionEndsAt(LocalDateTime d) { suspensionEndsAt = d; }
        void setLastSeen(Instant i) { lastSeen = i; }
    }
    @Entity static class AccessToken {
        TokenStatus status;
        Instant suspendedUntil;
        void setStatus(TokenStatus s) { status = s; }
        void setSuspendedUntil(Instant i) { suspendedUntil = i; }
    }
    static class Reponse { Instant bannedUntil; }
    interface Comptes { void suspendUser(long id); void suspendUserSession(long id); void publishAccountFreezeEvent(long id); }
    private Comptes comptes;
    private static boolean injurieux(String message) { return Ia.demander(message).equals("OUI"); }
    void banned(User u, String m) { if (injurieux(m)) u.setStatus(AccountStatus.BANNED); } // 501
    void suspended(User u, String m) { if (injurieux(m)) u.setStatus(AccountStatus.SUSPENDED); } // 501
    void warned(User u, String m) { if (injurieux(m)) u.setStatus(AccountStatus.WARNED); }
    void approved_first(User u, String m) { String a = Ia.demander(m); if (a.equals("OUI") && Agent.valide(a)) u.setStatus(AccountStatus.BANNED); }
    void a_token(AccessToken t, String m) { if (injurieux(m)) t.setStatus(TokenStatus.SUSPENDED); }
    void until(User u, String m) { if (injurieux(m)) u.setBannedUntil(Instant.now().plusSeconds(60)); } // 501
    void until_in_another_word(User u, String m) { if (injurieux(m)) u.setSuspensionEndsAt(LocalDateTime.now().plusDays(7)); } // 501
    void as_long_as_it_says(User u) { u.setBannedUntil(Instant.now().plusSeconds(Long.parseLong(Ia.demander("combien ?")))); } // 501
    void whatever_it_says(User u, String m) { injurieux(m); u.setBannedUntil(Instant.now().plusSeconds(60)); }
    void no_longer(User u, String m) { if (!injurieux(m)) u.setBannedUntil(null); }
    void seen(User u, String m) { if (injurieux(m)) u.setLastSeen(Instant.now()); }
    void a_token_until(AccessToken t, String m) { if (injurieux(m)) t.setSuspendedUntil(Instant.now()); }
    void only_read_into(String m) { Reponse r = new Reponse(); if (injurieux(m)) r.bannedUntil = Instant.now(); System.out.println(r); }
    void by_a_method(long id, String m) { if (injurieux(m)) comptes.suspendUser(id); } // 501
    void a_session(long id, String m) { if (injurieux(m)) comptes.suspendUserSession(id); }
    void told_to_whoever_freezes(long id, String m) { if (injurieux(m)) comptes.publishAccountFreezeEvent(id); } // 501
}
