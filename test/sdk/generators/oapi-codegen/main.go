package main

import (
	"context"
	"encoding/json"
	"net/http"
	"os"
	"time"

	"smoke/client"

	"github.com/google/uuid"
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	ctx, user_id := context.Background(), uuid.MustParse(os.Args[3])
	withToken := func(_ context.Context, request *http.Request) error {
		request.Header.Set("X-Admin-Token", os.Args[2])
		return nil
	}
	api := must(client.NewClientWithResponses(os.Args[1], client.WithRequestEditorFn(withToken)))

	user := must(api.GetUserWithResponse(ctx, user_id)).JSON200
	note := "smoke"
	change := must(api.SetUserTierWithResponse(ctx, user_id, nil, client.TierChange{Tier: 2, Note: &note})).JSON200
	refused := must(api.SetUserTierWithResponse(ctx, user_id, nil, client.TierChange{Tier: 999}))

	at := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	events := make([]client.BillingEvent, 2)
	must(0, events[0].FromInvoicePaidEvent(client.InvoicePaidEvent{
		Id: "evt_paid", OccurredAt: at, InvoiceId: "inv_smoke", UserId: user_id, AmountMicro: 49_000_000,
	}))
	must(0, events[1].FromInvoiceVoidedEvent(client.InvoiceVoidedEvent{
		Id: "evt_voided", OccurredAt: at, InvoiceId: "inv_smoke", UserId: user_id,
	}))
	outcomes := []string{}
	for _, outcome := range must(api.RecordBillingEventsWithResponse(ctx, nil, client.BillingBatch{Events: events})).JSON200.Outcomes {
		outcomes = append(outcomes, string(outcome.Outcome))
	}

	users := []string{}
	for {
		limit, offset := int32(1), int32(len(users))
		page := must(api.ListUsersWithResponse(ctx, &client.ListUsersParams{Limit: &limit, Offset: &offset})).JSON200
		if len(page.Items) == 0 {
			break
		}
		for _, item := range page.Items {
			users = append(users, item.UserId.String())
		}
	}

	must(0, json.NewEncoder(os.Stdout).Encode(map[string]any{
		"user":     map[string]any{"user_id": user.UserId, "tier": user.Tier, "available_micro": user.Balance.AvailableMicro},
		"change":   change,
		"refusal":  map[string]any{"status": refused.StatusCode(), "error": refused.JSON400.Error},
		"outcomes": outcomes,
		"users":    users,
	}))
}
