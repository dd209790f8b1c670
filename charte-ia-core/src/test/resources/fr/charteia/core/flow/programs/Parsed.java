package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** A parser and a writer of one's own, that call themselves for what lies within. */
class Parsed {
    static class Parser {
        private final String s; private int p;
        Parser(String s) { this.s = s; }
        Object parse() { Object v = value(); skip(); if (p < s.length()) throw new IllegalStateException("at " + p); return v; }
        private void skip() { while (p < s.length() && Character.isWhitespace(s.charAt(p))) p++; }
        private char peek() { skip(); return p < s.length() ? s.charAt(p) : 0; }
        private boolean eat(char c) { if (peek() == c) { p++; return true; } return false; }
        private void want(char c) { if (!eat(c)) throw new IllegalStateException("want " + c); }
        private Object value() {
            switch (peek()) {
                case '{': return object();
                case '[': return array();
                case '"': return string();
                case 't': p += 4; return true;
                case 'f': p += 5; return false;
                case 'n': p += 4; return null;
                default: return number();
            }
        }
        private Map<String, Object> object() { Map<String, Object> m = new LinkedHashMap<>(); want('{'); if (eat('}')) return m; do { skip(); String k = string(); want(':'); m.put(k, value()); } while (eat(',')); want('}'); return m; }
        private List<Object> array() { List<Object> l = new ArrayList<>(); want('['); if (eat(']')) return l; do { l.add(value()); } while (eat(',')); want(']'); return l; }
        private String string() { want('"'); StringBuilder sb = new StringBuilder(); while (s.charAt(p) != '"') { char c = s.charAt(p++); if (c == '\\') c = s.charAt(p++); sb.append(c); } p++; return sb.toString(); }
        private Number number() { int b = p; while (p < s.length() && "+-.eE0123456789".indexOf(s.charAt(p)) >= 0) p++; return Double.valueOf(s.substring(b, p)); }
    }
    static String write(Object o) {
        if (o == null) return "null";
        if (o instanceof Map<?, ?> m) { StringJoiner j = new StringJoiner(",", "{", "}"); for (Map.Entry<?, ?> e : m.entrySet()) j.add("\"" + e.getKey() + "\":" + write(e.getValue())); return j.toString(); }
        if (o instanceof List<?> l) { StringJoiner j = new StringJoiner(",", "[", "]"); for (Object e : l) j.add(write(e)); return j.toString(); }
        if (o instanceof String t) return "\"" + t + "\"";
        return o.toString();
    }
    void parsed() { Ia.envoyer(write(new Parser(Donnees.nom()).parse())); } // 401
    void parsed_beside_another() { new Parser(Donnees.nom()).parse(); Ia.envoyer(write(new Parser("{\"a\":[1,2]}").parse())); } // KNOWN: invents 401, what one parser that calls itself made is taken for what another made
    void wrapped() { Ia.envoyer(write(Map.of("a", List.of(Map.of("nom", Donnees.nom()))))); } // 401
    void wrapped_clean() { Ia.envoyer(write(Map.of("a", List.of(Map.of("nom", "x"))))); }
}
