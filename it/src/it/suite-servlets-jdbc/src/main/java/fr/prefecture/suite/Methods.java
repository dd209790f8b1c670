package fr.prefecture.suite;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Function;

/** From method to method. */
final class Methods {
    static String id(String text) {
        return text;
    }

    static String first(String one, String two) {
        return one;
    }

    static final class Contexts extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String dirty = id(req.getParameter("name"));
            String clean = id("sûr");
            resp.getWriter().println(dirty); // CHARTE-605
            resp.getWriter().println(clean);
            resp.getWriter().println(first("sûr", dirty));
            resp.getWriter().println(first(dirty, "sûr")); // CHARTE-605
        }
    }

    static final class Deeper extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            one(req.getParameter("name"), resp.getWriter());
            one("sûr", resp.getWriter());
        }

        private void one(String text, PrintWriter out) {
            two(text, out);
        }

        private void two(String text, PrintWriter out) {
            out.println(text); // CHARTE-605
            out.println("fin");
        }
    }

    static final class Recursion extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(down(5, req.getParameter("name"))); // CHARTE-605
            resp.getWriter().println(down(5, "sûr"));
            even(req.getParameter("name"), 4, resp.getWriter());
        }

        private String down(int n, String text) {
            return n == 0 ? text : down(n - 1, text);
        }

        private void even(String text, int n, PrintWriter out) {
            if (n > 0) {
                odd(text, n - 1, out);
            }
        }

        private void odd(String text, int n, PrintWriter out) {
            out.println(text); // CHARTE-605
            even(text, n - 1, out);
        }
    }

    static final class Fields extends HttpServlet {
        private String kept;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            kept = req.getParameter("name");
            show(resp.getWriter());
            kept = "sûr";
            resp.getWriter().println(kept);
        }

        private void show(PrintWriter out) {
            out.println(kept); // CHARTE-605
        }
    }

    static final class Container {
        private String inner;

        void set(String inner) {
            this.inner = inner;
        }

        String get() {
            return inner;
        }
    }

    static final class TwoObjects extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Container one = new Container();
            Container two = new Container();
            one.set(req.getParameter("name"));
            two.set("sûr");
            resp.getWriter().println(one.get()); // CHARTE-605
            resp.getWriter().println(two.get());
        }
    }

    static final class Aliases extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Container one = new Container();
            Container two = one;
            two.set(req.getParameter("name"));
            resp.getWriter().println(one.get()); // CHARTE-605
            one.set("sûr");
            resp.getWriter().println(two.get());
        }
    }

    static final class FilledArgument extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Container box = new Container();
            fill(box, req);
            resp.getWriter().println(box.get()); // CHARTE-605
            Container other = new Container();
            leave(other, req);
            resp.getWriter().println(other.get());
            String[] array = new String[1];
            array(array, req.getParameter("name"));
            resp.getWriter().println(array[0]); // CHARTE-605
        }

        private static void fill(Container box, HttpServletRequest req) {
            box.set(req.getParameter("name"));
        }

        private static void leave(Container box, HttpServletRequest req) {
            box = new Container();
            box.set(req.getParameter("name"));
        }

        private static void array(String[] array, String text) {
            array[0] = text;
        }
    }

    static final class InnerClass extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Worker worker = new Worker();
            resp.getWriter().println(worker.work(req, req.getParameter("name"))); // CHARTE-605
            resp.getWriter().println(worker.rest(req, req.getParameter("name")));
        }

        private class Worker {
            String work(HttpServletRequest req, String param) {
                String thing = param;
                return thing.trim();
            }

            String rest(HttpServletRequest req, String param) {
                return "rien";
            }
        }
    }

    /** As frameworks hand it around: a helper that wraps the request. */
    static final class RequestHelper {
        private final HttpServletRequest request;

        RequestHelper(HttpServletRequest request) {
            this.request = request;
        }

        String value(String name) {
            return request.getParameter(name);
        }

        String constant(String name) {
            return "bar";
        }
    }

    static final class Helped extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            RequestHelper helper = new RequestHelper(req);
            resp.getWriter().println(helper.value("name")); // CHARTE-605
            resp.getWriter().println(helper.constant("name"));
        }
    }

    static final class StaticField extends HttpServlet {
        private static String shared;
        private static String constant = "sûr";

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            shared = req.getParameter("name");
            resp.getWriter().println(shared); // CHARTE-605
            resp.getWriter().println(constant);
            forget();
            resp.getWriter().println(shared);
        }

        private static void forget() {
            shared = "oublié";
        }
    }

    static final class Varargs extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(last("a", req.getParameter("name"))); // CHARTE-605
            resp.getWriter().println(last("a", "b"));
            resp.getWriter().println(apply(text -> text + "!", req.getParameter("name"))); // CHARTE-605
            resp.getWriter().println(apply(text -> "fixe", req.getParameter("name")));
        }

        private static String last(String... texts) {
            return texts[texts.length - 1];
        }

        private static String apply(Function<String, String> function, String text) {
            return function.apply(text);
        }
    }

    static final class ThroughDoPost extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.setContentType("text/html;charset=UTF-8");
            String param = req.getParameter("name");
            if (param == null) {
                param = "";
            }
            resp.getWriter().println(doSomething(req, param)); // CHARTE-605
        }

        private static String doSomething(HttpServletRequest req, String param) {
            String bar = "";
            if (param != null) {
                bar = new String(param);
            }
            return bar;
        }
    }
}
