package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.concurrent.*;

/** What an AI answers of each is put into an object that may change; those that a person accepts are put aside, and decided on later. */
class AcceptedInRounds {
    static class Loan {
        String advice;
        String getAdvice() { return advice; }
    }
    interface Banker {
        @DecisionHumaine(role = "banquier") boolean accepts(Loan loan);
        @DecisionHumaine(role = "banquier") boolean agrees(String advice);
    }
    private Banker banker;
    private ExecutorService pool;
    static Loan advised(String who) { Loan l = new Loan(); l.advice = Ia.demander(who); return l; }

    void list(List<String> w) { List<Loan> todo = new ArrayList<>(); for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) todo.add(l); } for (Loan c : todo) Decisions.delivrer(c.getAdvice()); }
    void of_an_array(String[] w) { List<Loan> todo = new ArrayList<>(); for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) todo.add(l); } for (Loan c : todo) Decisions.delivrer(c); }
    void counted(String[] w) { List<Loan> todo = new ArrayList<>(); for (int i = 0; i < w.length; i++) { Loan l = advised(w[i]); if (banker.accepts(l)) todo.add(l); } for (Loan c : todo) Decisions.delivrer(c); }
    void whole(List<String> w) { List<Loan> todo = new ArrayList<>(); for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) todo.add(l); } Decisions.delivrer(todo); }
    void left_early(List<String> w) { List<Loan> todo = new ArrayList<>(); for (String s : w) { Loan l = advised(s); if (!banker.accepts(l)) continue; todo.add(l); } for (Loan c : todo) Decisions.delivrer(c.advice); }
    void by_a_helper(List<String> w) { List<Loan> todo = new ArrayList<>(); for (String s : w) one(s, todo); for (Loan c : todo) Decisions.delivrer(c.advice); }
    private void one(String s, List<Loan> todo) { Loan l = advised(s); if (banker.accepts(l)) todo.add(l); }
    void map(List<String> w) { Map<String, Loan> todo = new HashMap<>(); for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) todo.put(s, l); } for (Loan c : todo.values()) Decisions.delivrer(c.advice); }
    void array(String[] w) { Loan[] todo = new Loan[3]; int n = 0; for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) todo[n++] = l; } for (Loan c : todo) if (c != null) Decisions.delivrer(c.advice); }
    void tasks(List<String> w) throws Exception { List<Callable<String>> todo = new ArrayList<>(); for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) todo.add(() -> { Decisions.delivrer(l); return s; }); } for (Callable<String> c : todo) c.call(); }
    void submitted(List<String> w) { List<Callable<String>> todo = new ArrayList<>(); for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) todo.add(() -> { Decisions.delivrer(l); return s; }); } for (Callable<String> c : todo) pool.submit(c); }

    void refused(List<String> w) { List<Loan> todo = new ArrayList<>(); for (String s : w) { Loan l = advised(s); if (!banker.accepts(l)) todo.add(l); } for (Loan c : todo) Decisions.delivrer(c.getAdvice()); } // 501
    void not_asked(List<String> w) { List<Loan> todo = new ArrayList<>(); for (String s : w) { Loan l = advised(s); if (s.isEmpty() || banker.accepts(l)) todo.add(l); } for (Loan c : todo) Decisions.delivrer(c.getAdvice()); } // 501
    void whatever_they_say(List<String> w) { List<Loan> todo = new ArrayList<>(); for (String s : w) { Loan l = advised(s); todo.add(l); if (banker.accepts(l)) System.out.println(s); } for (Loan c : todo) Decisions.delivrer(c.getAdvice()); } // 501
    void refused_aside(List<String> w) { List<Loan> todo = new ArrayList<>(), not = new ArrayList<>(); for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) todo.add(l); else not.add(l); } System.out.println(todo); for (Loan c : not) Decisions.delivrer(c.getAdvice()); } // 501
    void answered_anew(List<String> w) { List<Loan> todo = new ArrayList<>(); for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) todo.add(l); } for (Loan c : todo) { c.advice = Ia.demander("z"); Decisions.delivrer(c.getAdvice()); } } // 501
    void answered_anew_in_its_round(List<String> w) { List<Loan> todo = new ArrayList<>(); for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) { l.advice = Ia.demander("z"); todo.add(l); } } for (Loan c : todo) Decisions.delivrer(c.getAdvice()); } // 501
    void last_of_all(List<String> w) { Loan last = null; for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) System.out.println(s); last = l; } if (last != null) Decisions.delivrer(last.getAdvice()); } // 501
    void other_one(List<String> w) { List<Loan> todo = new ArrayList<>(); Loan before = advised("x"); for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) todo.add(before); before = l; } for (Loan c : todo) Decisions.delivrer(c.getAdvice()); } // 501
    void tasks_of_all(List<String> w) throws Exception { List<Callable<String>> todo = new ArrayList<>(); for (String s : w) { Loan l = advised(s); if (banker.accepts(l)) System.out.println(s); todo.add(() -> { Decisions.delivrer(l); return s; }); } for (Callable<String> c : todo) c.call(); } // 501
    private Loan kept;
    void in_a_field(List<String> w) { List<Loan> todo = new ArrayList<>(); for (String s : w) { kept = advised(s); if (banker.accepts(kept)) todo.add(kept); } System.out.println(todo); Decisions.delivrer(kept.getAdvice()); } // 501
}
