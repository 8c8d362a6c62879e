package org.sitrep.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Claim;
import org.sitrep.model.Count;
import org.sitrep.model.ParsedReport;
import org.sitrep.model.SitrepJson;
import tools.jackson.databind.JsonNode;

class ApiTest {

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
  void readsAReport() throws Exception {
    HttpResponse<String> answer =
        client.post(
            "api/read",
            "application/json; charset=UTF-8",
            "{\"text\": \"Nine rockets were fired at Erbil on Sunday.\","
                + " \"published\": \"2025-03-10\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    ParsedReport parsed = SitrepJson.mapper().readValue(answer.body(), ParsedReport.class);
    assertThat(parsed.claims())
        .extracting(Claim::assertion)
        .hasOnlyElementsOfType(Count.class)
        .hasSize(1);
  }

  @Test
  void checksReportsByThemselvesAndTogether() throws Exception {
    JsonNode document =
        posted(
            "api/check",
            """
            {"policy": "strict", "reports": [
              {"text": "The army said 9 rockets were fired at Haditha on Sunday. Police said 13 of \
            the rockets were shot down.", "published": "2025-03-10"},
              {"text": "Four rockets were fired at Haditha on Sunday.", "published": "2025-03-10"}
            ]}
            """);

    assertThat(document.at("/reports/0/attacks/0/findings/0/severity").asString())
        .isEqualTo("ERROR");
    assertThat(document.at("/reports/1/parsed/report/text").asString()).startsWith("Four");
    assertThat(document.at("/events/incidents/0/accounts").size()).isEqualTo(2);
    assertThat(document.at("/policy/name").asString()).isEqualTo("strict");
  }

  @Test
  void verifiesClaimsAlsoAsALanguageModelWritesThem() throws Exception {
    String request =
        """
        {"report": {"text": "Nine rockets were fired."}, "claims": %s}
        """;
    String claims = "[{\"measure\": \"fired\", \"number\": 8, \"evidence\": \"Nine rockets\"}]";

    assertThat(posted("api/verify", request.formatted(claims)).at("/claims/0/verdict").asString())
        .isEqualTo("REFUTED");
    String fenced = SitrepJson.mapper().writeValueAsString("```json\n" + claims + "\n```");
    assertThat(posted("api/verify", request.formatted(fenced)).at("/claims/0/verdict").asString())
        .isEqualTo("REFUTED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "api/read | {\"text\": 7} | text",
        "api/read | {\"words\": \"x\"} | words",
        "api/read | {} | text",
        "api/read | null | empty",
        "api/read | `` | empty",
        "api/read | {\"text\": \"x\", \"published\": \"yesterday\"} | yesterday",
        "api/check | {\"reports\": []} | has no reports",
        "api/check | {} | \"reports\" is missing",
        "api/check | {\"reports\": [null]} | reports",
        "api/check | {\"reports\": [{\"text\": \"x\"}], \"policy\": \"lax\"} | no policy",
        "api/verify | {\"claims\": []} | \"report\" is missing",
        "api/verify | {\"report\": {\"text\": \"x\"}} | no claims",
        "api/verify | {\"report\": {\"text\": \"x\"}, \"claims\": 7} | claims"
      })
  void saysWhatCannotBeRead(String path, String body, String words) throws Exception {
    HttpResponse<String> answer = client.post(path, Request.JSON, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = SitrepJson.mapper().readTree(answer.body());
    assertThat(problem.path("detail").asString()).contains(words).doesNotContain("java.", "org.");
    assertThat(problem.path("status").asInt()).isEqualTo(400);
  }

  @Test
  void hasTheLimitsOfThePage() throws Exception {
    String many = "{\"text\": \"x\"},".repeat(Reading.MAX_REPORTS);
    assertThat(
            client.post("api/check", Request.JSON, "{\"reports\":[" + many + "{}]}").statusCode())
        .isEqualTo(400);
    assertThat(client.post("api/read", Request.JSON, " ".repeat(Server.MAX_BYTES + 1)).statusCode())
        .isEqualTo(413);
    assertThat(client.get("api/read").statusCode()).isEqualTo(405);
    assertThat(client.send("OPTIONS", "api/read").statusCode()).isEqualTo(405);
    assertThat(client.get("api/other").statusCode()).isEqualTo(404);
    String own = "Host: localhost:" + client.port() + "\r\n";
    assertThat(client.raw("POST /api/read HTTP/1.1\r\n" + own + "Origin: http://evil.example\r\n"))
        .startsWith("HTTP/1.1 403 ")
        .contains("application/problem+json")
        .doesNotContain("Access-Control");
    assertThat(client.raw("POST /api/read HTTP/1.1\r\nHost: rebound.example\r\n"))
        .startsWith("HTTP/1.1 421 ");
  }

  @Test
  void answersToEveryExampleOfItsDescription() throws Exception {
    JsonNode description = SitrepJson.mapper().readTree(client.get("api/openapi.json").body());
    List<String> asked = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      JsonNode post = path.getValue().path("post");
      if (post.isObject()) {
        JsonNode content = post.at("/requestBody/content/application~1json");
        HttpResponse<String> answer =
            client.post(
                path.getKey().substring(1), Request.JSON, content.path("example").toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode required =
            resolved(description, post.at("/responses/200/content/application~1json/schema"))
                .path("required");
        JsonNode given = SitrepJson.mapper().readTree(answer.body());
        assertThat(required.valueStream().map(JsonNode::asString).toList())
            .isNotEmpty()
            .allSatisfy(field -> assertThat(given.has(field)).as(field).isTrue());
        asked.add(path.getKey());
      }
    }
    assertThat(asked).containsExactly("/api/read", "/api/check", "/api/verify");
  }

  private static JsonNode resolved(JsonNode description, JsonNode schema) {
    return schema.has("$ref")
        ? description.at(schema.path("$ref").asString().substring(1))
        : schema;
  }

  private static JsonNode posted(String path, String body) throws Exception {
    HttpResponse<String> answer = client.post(path, Request.JSON, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return SitrepJson.mapper().readTree(answer.body());
  }
}
