package programs;

import api.*;
import java.util.*;

/** Trees of several classes, gone through by visitors of several classes, which make others of them. */
class VisitedTrees {
    interface Visitor<R> { R text(Text t); R bold(Bold b); R list(Items l); R link(Link l); }
    interface Block { <R> R accept(Visitor<R> v); }
    record Text(String s) implements Block { public <R> R accept(Visitor<R> v) { return v.text(this); } }
    record Bold(Block in) implements Block { public <R> R accept(Visitor<R> v) { return v.bold(this); } }
    record Items(List<Block> all) implements Block { public <R> R accept(Visitor<R> v) { return v.list(this); } }
    record Link(String url, Block in) implements Block { public <R> R accept(Visitor<R> v) { return v.link(this); } }
    static class Html implements Visitor<String> {
        public String text(Text t) { return t.s().replace("<", "&lt;"); }
        public String bold(Bold b) { return "<b>" + b.in().accept(this) + "</b>"; }
        public String list(Items l) { StringBuilder sb = new StringBuilder("<ul>"); for (Block b : l.all()) sb.append("<li>").append(b.accept(this)).append("</li>"); return sb.append("</ul>").toString(); }
        public String link(Link l) { return "<a href='" + l.url() + "'>" + l.in().accept(this) + "</a>"; }
    }
    static class Size implements Visitor<Integer> {
        public Integer text(Text t) { return 1; } public Integer bold(Bold b) { return b.in().accept(this); }
        public Integer list(Items l) { int n = 0; for (Block b : l.all()) n += b.accept(this); return n; }
        public Integer link(Link l) { return 1 + l.in().accept(this); }
    }
    static class Mask implements Visitor<Block> {
        public Block text(Text t) { return new Text("***"); } public Block bold(Bold b) { return new Bold(b.in().accept(this)); }
        public Block list(Items l) { List<Block> r = new ArrayList<>(); for (Block b : l.all()) r.add(b.accept(this)); return new Items(r); }
        public Block link(Link l) { return new Link(l.url(), l.in().accept(this)); }
    }
    Block doc() { return new Items(List.of(new Text("a"), new Bold(new Text(Donnees.nom())), new Link("u", new Text("b")))); }
    void bad() { Ia.envoyer(doc().accept(new Html())); } // 401
    void size() { Ia.envoyer(doc().accept(new Size())); }
    void masked() { Ia.envoyer(doc().accept(new Mask()).accept(new Html())); }
    void masked_and_not() { Ia.envoyer(new Items(List.of(doc().accept(new Mask()), doc())).accept(new Html())); } // 401
    void clean() { Ia.envoyer(new Items(List.of(new Text("a"), new Bold(new Text("b")))).accept(new Html())); }
}
