package org.sitrep.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.SitrepJson;
import tools.jackson.databind.JsonNode;

class ServerTest {

  private static final String DISPUTED =
      "The army said 9 rockets were fired at Erbil on Sunday. Police said 13 of the rockets were"
          + " shot down.";

  private static Server server;
  private static TestClient client;

  @BeforeAll
  static void start() throws IOException {
    server = Server.start(0);
    client = new TestClient(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void showsTheForm() throws Exception {
    HttpResponse<String> page = get("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<form", "<textarea id=\"text1\"").doesNotContain("Text 2");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
  }

  @Test
  void readsSeveralTexts() throws Exception {
    String page =
        post(
                "",
                form("text", DISPUTED, "published", "2025-03-10", "outlet", "Gulf Courier")
                    + "&"
                    + form("text", "<b>15</b> rockets were fired.", "published", "", "outlet", ""))
            .body();

    assertThat(page)
        .contains("cannot all be true", "Report 1: Gulf Courier", "2025-03-09")
        .contains("Report 2", "&lt;b&gt;", "What it adds up to");
  }

  @ParameterizedTest
  @CsvSource({"standard", "strict", "wide", "acled", "STRICT"})
  void readsByThePolicyThatIsChosen(String policy) throws Exception {
    assertThat(post("", form("text", DISPUTED, "policy", policy)).body())
        .containsIgnoringCase("<option value=\"" + policy + "\" selected>")
        .containsIgnoringCase("Policy " + policy + ":");
  }

  @Test
  void keepsWhatWasEnteredWhenATextIsAdded() throws Exception {
    String page = post("", form("text", "\nOne & <two>", "outlet", "\"Post\"", "add", "1")).body();

    assertThat(page)
        .contains("\n\nOne &amp; &lt;two&gt;</textarea>", "value=\"&quot;Post&quot;\"")
        .contains("<textarea id=\"text2\"")
        .doesNotContain("id=\"conflicts\"");
  }

  @Test
  void saysThatALanguageIsNotRead() throws Exception {
    String text =
        "Neuf roquettes ont été tirées dimanche sur la base, selon la police. L'armée dit que deux"
            + " soldats ont été blessés et que les autres ont pu être soignés sur place.";

    assertThat(post("", form("text", text)).body()).contains("The text is in French");
    assertThat(post("", form("text", DISPUTED)).body()).doesNotContain("The text is in");
  }

  @Test
  void saysHowADayIsWritten() throws Exception {
    HttpResponse<String> page = post("", form("text", "x", "published", "10/03/2025"));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("is no day; write it as year-month-day", "aria-invalid", "value=\"10/03/2025\"");
    assertThat(post("claims.csv", form("text", "x", "published", "10/03/2025")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void givesTheJsonToKeep() throws Exception {
    HttpResponse<String> file = post("sitrep.json", form("text", DISPUTED, "policy", "strict"));

    assertThat(file.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"sitrep.json\"");
    JsonNode document = SitrepJson.mapper().readTree(file.body());
    assertThat(document.at("/reports/0/parsed/report/text").asString()).isEqualTo(DISPUTED);
    assertThat(document.at("/reports/0/attacks/0/findings/0/severity").asString())
        .isEqualTo("ERROR");
    assertThat(document.at("/reports/0/attacks/0/tallies").size()).isPositive();
    assertThat(document.at("/policy/name").asString()).isEqualTo("strict");
  }

  @Test
  void givesTheClaimsAsATableToKeep() throws Exception {
    HttpResponse<String> file = post("claims.csv", form("text", DISPUTED) + "&text=");

    assertThat(file.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
    assertThat(file.body().split("\r\n", -1)).hasSize(4);
    assertThat(file.body())
        .startsWith("report_id,attack_id,claim_id,assertion,")
        .contains("\r\ntext-1,a1,c1,COUNT,FIRED,9,9,EXACT,ROCKET");
  }

  @Test
  void givesThePageToKeep() throws Exception {
    HttpResponse<String> file =
        post("sitrep.html", form("text", DISPUTED, "title", "Rockets at <Erbil>"));

    assertThat(file.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"sitrep.html\"");
    assertThat(file.body())
        .contains("cannot all be true", "Rockets at &lt;Erbil&gt;", "form-action &#x27;none&#x27;")
        .doesNotContain("<form", "connect-src");
  }

  @Test
  void readsTheHeadlineApartFromTheText() throws Exception {
    String form = form("text", "Nine people were killed.", "title", " Blast in Mosul ");

    assertThat(post("", form).body())
        .contains("value=\"Blast in Mosul\"", "class=\"headline\" dir=\"auto\">Blast in Mosul<");
    assertThat(
            SitrepJson.mapper()
                .readTree(post("sitrep.json", form).body())
                .at("/reports/0/parsed/report/title")
                .asString())
        .isEqualTo("Blast in Mosul");
  }

  @Test
  void makesTextOfAFile() throws Exception {
    HttpResponse<String> file =
        client.post(
            "text?name=report%201.html",
            Request.BYTES, "<title>Blast</title><p>Nine &amp; more.<p>Four.<script>no()</script>");

    assertThat(file.statusCode()).isEqualTo(200);
    JsonNode content = SitrepJson.mapper().readTree(file.body());
    assertThat(content.path("title").asString()).isEqualTo("Blast");
    assertThat(content.path("text").asString()).contains("Nine & more.").doesNotContain("no()");
    assertThat(
            client
                .post("text", Request.BYTES, "{\n\"messages\": []}")
                .headers()
                .firstValue("Content-Type"))
        .contains("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "'', multipart/form-data",
    "'', text/plain",
    "'', ''",
    "sitrep.json, application/json",
    "claims.csv, application/x-www-form-urlencoded; charset=utf-16",
    "text, text/html",
    "api/read, application/x-www-form-urlencoded",
    "api/read, text/json",
    "api/check, ''",
    "api/verify, application/json; charset=latin1"
  })
  void refusesWhatIsSentAsSomethingElse(String path, String type) throws Exception {
    HttpResponse<String> answer = client.post(path, type, "text=x");

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("Send this");
  }

  @Test
  void showsAnExampleThatDisagrees() throws Exception {
    assertThat(get("example").body())
        .contains("Harbour Post", "Southern Dispatch", "cannot all be true", "id=\"map\"");
  }

  @Test
  void refusesMoreThanItReadsAndSaysSo() throws Exception {
    HttpResponse<String> page = post("", "text=" + "a".repeat(Server.MAX_BYTES));

    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).contains("larger than 2 MiB", "send fewer");
    assertThat(post("", "text=" + "+".repeat(Server.MAX_BYTES - 5)).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesTooManyTextsAndUnknownPolicies() throws Exception {
    assertThat(post("", "text=a&".repeat(Reading.MAX_REPORTS + 1)).body())
        .contains("More than 20 texts are not read at once");
    assertThat(post("", form("text", "x", "policy", "lax")).body())
        .contains("There is no policy &quot;lax&quot;");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, sitrep.json, 405",
    "GET, claims.csv, 405",
    "GET, sitrep.html, 405",
    "GET, text, 405",
    "POST, example, 405",
    "PUT, '', 405",
    "GET, favicon.ico, 404",
    "GET, ../etc, 404"
  })
  void answersToNothingElse(String method, String path, int status) throws Exception {
    assertThat(client.send(method, path).statusCode()).isEqualTo(status);
  }

  @Test
  void refusesOtherHostsAndOrigins() throws Exception {
    assertThat(client.raw("GET / HTTP/1.1\r\nHost: rebound.example\r\n"))
        .startsWith("HTTP/1.1 421 ");
    String own = "Host: localhost:" + client.port() + "\r\n";
    assertThat(client.raw("POST / HTTP/1.1\r\n" + own + "Origin: http://evil.example\r\n"))
        .startsWith("HTTP/1.1 403 ");
    assertThat(client.raw("GET / HTTP/1.1\r\n" + own)).startsWith("HTTP/1.1 200 ");
    assertThat(client.raw("HEAD / HTTP/1.1\r\n" + own))
        .startsWith("HTTP/1.1 200 ")
        .doesNotContain("<html");
  }

  @Test
  void cannotBeReachedFromOtherMachines() throws SocketException {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .toList();

    assertThat(others)
        .allSatisfy(
            address ->
                assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> new Socket(address, client.port()).close()));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return client.get(path);
  }

  private static HttpResponse<String> post(String path, String form) throws Exception {
    return client.post(path, Request.FORM, form);
  }

  private static String form(String... namesAndValues) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append(i == 0 ? "" : "&")
          .append(namesAndValues[i])
          .append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }
}
