package fr.prefecture.suite;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Factories, interfaces, overriding, records, enums. */
final class Hierarchies {
    interface Thing {
        String doSomething(String text);
    }

    static final class Echo implements Thing {
        @Override
        public String doSomething(String text) {
            return text;
        }
    }

    static final class Deaf implements Thing {
        @Override
        public String doSomething(String text) {
            return "constante";
        }
    }

    static final class ThingFactory {
        static Thing echo() {
            return new Echo();
        }

        static Thing create(String kind) {
            return "echo".equals(kind) ? new Echo() : new Deaf();
        }

        Thing deaf() {
            return new Deaf();
        }
    }

    static final class Made extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Thing echo = ThingFactory.echo();
            Thing deaf = new ThingFactory().deaf();
            resp.getWriter().println(echo.doSomething(req.getParameter("name"))); // CHARTE-605
            resp.getWriter().println(deaf.doSomething(req.getParameter("name")));
            resp.getWriter().println(ThingFactory.create("echo").doSomething(req.getParameter("name"))); // CHARTE-605
            resp.getWriter().println(ThingFactory.create("sourd").doSomething(req.getParameter("name")));
        }
    }

    static final class Unknown extends HttpServlet {
        private Thing thing;

        void setThing(Thing thing) {
            this.thing = thing;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(thing.doSomething(req.getParameter("name"))); // CHARTE-605
        }
    }

    abstract static class Base extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(render(req)); // CHARTE-605
            resp.getWriter().println(title());
        }

        abstract String render(HttpServletRequest req);

        String title() {
            return "titre";
        }
    }

    static final class Speaking extends Base {
        @Override
        String render(HttpServletRequest req) {
            return req.getParameter("name");
        }
    }

    static final class Silent extends Base {
        @Override
        String render(HttpServletRequest req) {
            return "muet";
        }
    }

    abstract static class Quiet extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(text(req));
        }

        String text(HttpServletRequest req) {
            return req.getParameter("name");
        }
    }

    static final class QuietOne extends Quiet {
        @Override
        String text(HttpServletRequest req) {
            return super.text(req) == null ? "un" : "deux";
        }
    }

    record Person(String name, String title) {
        Person withTitle(String other) {
            return new Person(name, other);
        }
    }

    static final class Records extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Person person = new Person(req.getParameter("name"), "Mme").withTitle("M.");
            resp.getWriter().println(person.name()); // CHARTE-605
            resp.getWriter().println(person.title());
            resp.getWriter().println(person); // CHARTE-605
        }
    }

    enum Kind {
        LOUD {
            @Override
            String say(String text) {
                return text.toUpperCase();
            }
        },
        MUTE {
            @Override
            String say(String text) {
                return "";
            }
        };

        abstract String say(String text);
    }

    static final class Enums extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(Kind.LOUD.say(req.getParameter("name"))); // CHARTE-605
            resp.getWriter().println(Kind.MUTE.say(req.getParameter("name")));
        }
    }

    static final class Anonymous extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            Thing captured = new Thing() {
                @Override
                public String doSomething(String text) {
                    return name;
                }
            };
            Thing other = new Thing() {
                @Override
                public String doSomething(String text) {
                    return "rien";
                }
            };
            resp.getWriter().println(captured.doSomething("x")); // CHARTE-605
            resp.getWriter().println(other.doSomething(name));
        }
    }

    static final class Node<T> implements Iterable<T> {
        private final T value;
        private final Node<T> next;

        Node(T value, Node<T> next) {
            this.value = value;
            this.next = next;
        }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<>() {
                private Node<T> current = Node.this;

                @Override
                public boolean hasNext() {
                    return current != null;
                }

                @Override
                public T next() {
                    if (current == null) {
                        throw new NoSuchElementException();
                    }
                    T value = current.value;
                    current = current.next;
                    return value;
                }
            };
        }
    }

    static final class OwnList extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Node<String> list = new Node<>("sûr", new Node<>(req.getParameter("name"), null));
            for (String text : list) {
                resp.getWriter().println(text); // CHARTE-605
            }
            for (String text : new Node<>("sûr", null)) {
                resp.getWriter().println(text);
            }
            resp.getWriter().println(list.value);
        }
    }

    static final class ToStrings extends HttpServlet {
        private static final class Loud {
            private final String text;

            Loud(String text) {
                this.text = text;
            }

            @Override
            public String toString() {
                return text;
            }
        }

        private static final class Discreet {
            private final String text;

            Discreet(String text) {
                this.text = text;
            }

            @Override
            public String toString() {
                return "***";
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(new Loud(req.getParameter("name"))); // CHARTE-605
            resp.getWriter().println("" + new Loud(req.getParameter("name"))); // CHARTE-605
            resp.getWriter().println(new Discreet(req.getParameter("name")));
            resp.getWriter().println("" + new Discreet(req.getParameter("name")));
        }
    }

    static final class Generic<T> {
        private T value;

        void set(T value) {
            this.value = value;
        }

        T get() {
            return value;
        }
    }

    static final class Generics extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Generic<Generic<String>> outer = new Generic<>();
            Generic<String> inner = new Generic<>();
            inner.set(req.getParameter("name"));
            outer.set(inner);
            resp.getWriter().println(outer.get().get()); // CHARTE-605
            inner.set("sûr");
            resp.getWriter().println(outer.get().get());
        }
    }
}
