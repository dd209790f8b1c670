package programs;

import api.*;
import java.util.*;

/** Expressions of several classes that are worth objects. */
class Evaluated {
    interface Expr { Object eval(Map<String, Object> env); }
    record Lit(Object v) implements Expr { public Object eval(Map<String, Object> env) { return v; } }
    record Var(String n) implements Expr { public Object eval(Map<String, Object> env) { return env.get(n); } }
    record Plus(Expr a, Expr b) implements Expr {
        public Object eval(Map<String, Object> env) {
            Object x = a.eval(env); Object y = b.eval(env);
            if (x instanceof Integer i && y instanceof Integer j) return i + j;
            return String.valueOf(x) + y;
        }
    }
    record If(Expr c, Expr a, Expr b) implements Expr {
        public Object eval(Map<String, Object> env) { return Boolean.TRUE.equals(c.eval(env)) ? a.eval(env) : b.eval(env); }
    }
    record Eq(Expr a, Expr b) implements Expr { public Object eval(Map<String, Object> env) { return Objects.equals(a.eval(env), b.eval(env)); } }
    record Let(String n, Expr v, Expr in) implements Expr {
        public Object eval(Map<String, Object> env) { Map<String, Object> inner = new HashMap<>(env); inner.put(n, v.eval(env)); return in.eval(inner); }
    }
    void bad() {
        Map<String, Object> env = new HashMap<>(); env.put("nom", Donnees.nom()); env.put("n", 3);
        Expr e = new Plus(new Lit("Bonjour "), new Var("nom"));
        Ia.envoyer(e.eval(env)); // 401
    }
    void good() {
        Map<String, Object> env = new HashMap<>(); env.put("nom", Donnees.nom()); env.put("n", 3);
        Expr e = new Plus(new Lit("Bonjour "), new Var("n"));
        Ia.envoyer(e.eval(env));
    }
    void let_bad() {
        Map<String, Object> env = new HashMap<>(); env.put("nom", Donnees.nom());
        Ia.envoyer(new Let("x", new Var("nom"), new Plus(new Lit("a"), new Var("x"))).eval(env)); // 401
    }
    void let_good() {
        Map<String, Object> env = new HashMap<>();
        Ia.envoyer(new Let("x", new Lit("b"), new Plus(new Lit("a"), new Var("x"))).eval(env));
    }
    void printed_bad() {
        Map<String, Object> env = new HashMap<>(); env.put("nom", Donnees.nom());
        System.out.println(new If(new Eq(new Var("n"), new Lit(3)), new Lit(1), new Var("nom")).eval(env));
        Ia.envoyer(new If(new Eq(new Var("n"), new Lit(3)), new Lit(1), new Var("nom")).eval(env)); // 401
    }
}
